// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.passerelle.dsl.Locations;

/** Leads from a place in a text to the element of the model that was read there, and back. */
public final class ModelPlaces {

    private ModelPlaces() {
    }

    /**
     * @param root a topology or migration that was read from text
     * @param offset a place in the text
     * @return the innermost element whose text is around the place; the root outside of all others; empty if the model was
     *         not read from text
     */
    public static Optional<EObject> elementAt(EObject root, int offset) {
        ICompositeNode node = NodeModelUtils.getNode(root);
        if (node == null) {
            return Optional.empty();
        }
        ICompositeNode whole = node.getRootNode();
        int last = Math.max(0, whole.getTotalLength() - 1);
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(whole, Math.clamp(offset, 0, last));
        if (leaf == null) {
            return Optional.of(root);
        }
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return Optional.of(element == null ? root : element);
    }

    /**
     * @param element an element of a model that was read from text
     * @param feature a feature of it, or null for the element as a whole
     * @return where it begins or is stated, as {@link Locations} tells; empty for an element that was not read from text
     */
    public static Optional<TextRange> of(EObject element, EStructuralFeature feature) {
        return Locations.of(element, feature).map(place -> new TextRange(place.offset(), place.length()));
    }
}

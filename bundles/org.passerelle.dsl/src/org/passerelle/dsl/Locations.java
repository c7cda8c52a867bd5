// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.passerelle.dsl.naming.Mention;

/** Maps elements of a model that was read from text to their places in it. */
public final class Locations {

    private Locations() {
    }

    /**
     * @param element an element
     * @param feature a feature of it, or null for the element as a whole
     * @return where the feature is stated; else where the element begins; for an element that is declared by being
     *         named, where it is named first; empty for an element that was not read from text
     */
    public static Optional<TextLocation> of(EObject element, EStructuralFeature feature) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            INode node = node(at, at == element ? feature : null);
            if (node != null && at.eResource() != null) {
                return Optional.of(location(node, at.eResource().getURI()));
            }
        }
        return Optional.empty();
    }

    private static INode node(EObject element, EStructuralFeature feature) {
        if (feature != null) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
            if (!nodes.isEmpty()) {
                return nodes.get(0);
            }
        }
        INode node = NodeModelUtils.getNode(element);
        return node == null ? Mention.of(element) : node;
    }

    private static TextLocation location(INode node, URI uri) {
        LineAndColumn start = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        return new TextLocation(path(uri), start.getLine(), start.getColumn(), node.getOffset(), headEnd(node) - node.getOffset());
    }

    // An element is shown by what stands in front of its braces, not by its whole body.
    private static int headEnd(INode node) {
        int end = node.getOffset();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden() && leaf.getOffset() >= node.getOffset() && leaf.getText().indexOf('\n') >= 0 || "{".equals(leaf.getText())) {
                break;
            }
            if (!leaf.isHidden()) {
                end = leaf.getOffset() + leaf.getLength();
            }
        }
        return end;
    }

    /** How a file is shown to people: its path, or its address where it has none. */
    static String path(URI uri) {
        if (uri == null) {
            return "";
        }
        return uri.isFile() ? uri.toFileString() : uri.toString();
    }
}

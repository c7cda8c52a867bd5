// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Small steps between a model and its text. */
final class Links {

    private Links() {
    }

    @SuppressWarnings("unchecked")
    static void set(EObject owner, EReference feature, EObject target) {
        if (feature.isMany()) {
            ((InternalEList<EObject>) owner.eGet(feature)).add(target);
        } else {
            owner.eSet(feature, target);
        }
    }

    /** The first word an element was written with, or null. */
    static INode keywordOf(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node != null) {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden()) {
                    return leaf;
                }
            }
        }
        return null;
    }
}

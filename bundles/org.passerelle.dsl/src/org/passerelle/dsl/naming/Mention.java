// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;

/** Remembers where an element without a declaration of its own was first named. */
public final class Mention extends AdapterImpl {

    private final INode node;

    private Mention(INode node) {
        this.node = node;
    }

    static void remember(EObject element, INode node) {
        element.eAdapters().add(new Mention(node));
    }

    /**
     * @param element any element
     * @return where it was first named, or null for an element that was declared
     */
    public static INode of(EObject element) {
        for (Adapter adapter : element.eAdapters()) {
            if (adapter instanceof Mention mention) {
                return mention.node;
            }
        }
        return null;
    }
}

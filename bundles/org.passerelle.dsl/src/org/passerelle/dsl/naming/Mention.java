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

    /**
     * Remembers the place of an element; a place that was remembered before is forgotten.
     *
     * @param element an element that is declared by being named
     * @param node where it is named first; null once nothing names it any more
     */
    public static void remember(EObject element, INode node) {
        element.eAdapters().removeIf(Mention.class::isInstance);
        element.eAdapters().add(new Mention(node));
    }

    /**
     * @param element any element
     * @return whether it exists because a text names or named it, and not because of a declaration of its own
     */
    public static boolean isRemembered(EObject element) {
        return find(element) != null;
    }

    /**
     * @param element any element
     * @return where it was first named, or null for an element that was declared
     */
    public static INode of(EObject element) {
        Mention mention = find(element);
        return mention == null ? null : mention.node;
    }

    private static Mention find(EObject element) {
        for (Adapter adapter : element.eAdapters()) {
            if (adapter instanceof Mention mention) {
                return mention;
            }
        }
        return null;
    }
}

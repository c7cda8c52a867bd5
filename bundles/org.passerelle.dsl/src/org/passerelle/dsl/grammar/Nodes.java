// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.grammar;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Reads the node model the way the grammar is written. */
public final class Nodes {

    private Nodes() {
    }

    /**
     * The part of the grammar that a node stands for. The node of an element is made by the action at the start of its
     * rule; the call of the rule is then an empty node inside.
     */
    public static EObject grammarElement(INode node) {
        INode at = node;
        while (at.getGrammarElement() instanceof Action && at instanceof ICompositeNode composite
                && composite.getFirstChild() != null) {
            at = composite.getFirstChild();
        }
        return at.getGrammarElement();
    }

    /** Whether nothing visible of a composite node comes before one of its children. */
    public static boolean isFirst(INode node, ICompositeNode parent) {
        for (INode child : parent.getChildren()) {
            if (child == node) {
                return true;
            }
            if (child.getLength() > 0 && !isHidden(child)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a node is a blank or a comment. */
    public static boolean isHidden(INode node) {
        return node instanceof ILeafNode leaf && leaf.isHidden();
    }
}

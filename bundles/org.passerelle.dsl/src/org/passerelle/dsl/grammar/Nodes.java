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

    /**
     * @param leaf a token
     * @param shape the grammar
     * @return the node that begins a clause with this token, or null if none does
     */
    public static INode clauseStart(ILeafNode leaf, GrammarShape shape) {
        INode node = leaf;
        while (node != null) {
            if (shape.clauseStartedBy(grammarElement(node)) != null) {
                return node;
            }
            ICompositeNode parent = node.getParent();
            if (parent == null || !isFirst(node, parent)) {
                return null;
            }
            node = parent;
        }
        return null;
    }

    /** Whether nothing visible of a composite node comes before one of its children. */
    private static boolean isFirst(INode node, ICompositeNode parent) {
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
    private static boolean isHidden(INode node) {
        return node instanceof ILeafNode leaf && leaf.isHidden();
    }
}

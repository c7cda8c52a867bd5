// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.passerelle.dsl.grammar.GrammarShape;
import org.passerelle.dsl.grammar.Nodes;

/** Finds the clauses of a parsed text. */
final class TextClauses {

    private final GrammarShape shape;
    private final Deque<TextClause> open = new ArrayDeque<>();

    private TextClauses(GrammarShape shape, TextClause whole) {
        this.shape = shape;
        open.push(whole);
    }

    static TextClause of(GrammarShape shape, ICompositeNode root, EObject model) {
        TextClause whole = new TextClause(null, model, 0);
        TextClauses clauses = new TextClauses(shape, whole);
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (!leaf.isHidden()) {
                clauses.add(leaf);
            }
        }
        return whole;
    }

    private void add(ILeafNode leaf) {
        INode start = Nodes.clauseStart(leaf, shape);
        boolean closes = "}".equals(leaf.getText());
        if (start != null || closes) {
            while (!open.peek().isOpen()) {
                open.pop();
            }
        }
        if (start != null) {
            AbstractElement kind = shape.clauseStartedBy(Nodes.grammarElement(start));
            TextClause clause = new TextClause(kind, content(kind, start), open.size());
            open.peek().inner().add(clause);
            open.push(clause);
        }
        open.peek().add(leaf);
    }

    private static EObject content(AbstractElement kind, INode start) {
        boolean declares = kind instanceof Assignment assignment && !(assignment.getTerminal() instanceof CrossReference);
        return declares ? semantic(start) : null;
    }

    // A choice of rules wraps the node of the element it chose.
    private static EObject semantic(INode node) {
        if (node.hasDirectSemanticElement()) {
            return node.getSemanticElement();
        }
        if (node instanceof ICompositeNode composite) {
            for (INode child : composite.getChildren()) {
                if (child instanceof ICompositeNode) {
                    EObject found = semantic(child);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** A clause as it stands in a text. */
final class TextClause {

    private final AbstractElement kind;
    private final EObject content;
    private final int depth;
    private final List<ILeafNode> head = new ArrayList<>();
    private final List<TextClause> inner = new ArrayList<>();
    private ILeafNode opening;
    private ILeafNode closing;

    TextClause(AbstractElement kind, EObject content, int depth) {
        this.kind = kind;
        this.content = content;
        this.depth = depth;
    }

    AbstractElement kind() {
        return kind;
    }

    EObject content() {
        return content;
    }

    /** How many braces the clause stands in. */
    int depth() {
        return depth;
    }

    List<TextClause> inner() {
        return inner;
    }

    /** The tokens in front of the braces, and behind them. */
    List<ILeafNode> head() {
        return head;
    }

    boolean hasBlock() {
        return opening != null;
    }

    boolean isOpen() {
        return opening != null && closing == null;
    }

    void add(ILeafNode leaf) {
        if (opening == null && "{".equals(leaf.getText())) {
            opening = leaf;
        } else if (isOpen() && "}".equals(leaf.getText())) {
            closing = leaf;
        } else {
            head.add(leaf);
        }
    }

    int start() {
        return head.isEmpty() ? opening.getOffset() : head.get(0).getOffset();
    }

    int headEnd() {
        ILeafNode last = head.get(head.size() - 1);
        return last.getOffset() + last.getLength();
    }

    int blockStart() {
        return opening.getOffset() + opening.getLength();
    }

    int end() {
        int end = closing == null ? headEnd() : closing.getOffset() + closing.getLength();
        return head.isEmpty() ? end : Math.max(end, headEnd());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.passerelle.dsl.printing.Layout;

/** A clause as a model prints it: the tokens in front of its braces, and the clauses inside. The whole text is one, too. */
final class Clause {

    private final AbstractElement kind;
    private final EObject content;
    private final List<String> head = new ArrayList<>();
    private final List<Clause> inner = new ArrayList<>();
    private boolean block;

    Clause(AbstractElement kind, EObject content) {
        this.kind = kind;
        this.content = content;
    }

    /** Part of the grammar that the clause follows; null for the whole text. */
    AbstractElement kind() {
        return kind;
    }

    /** The element that is all the clause declares, or null. */
    EObject content() {
        return content;
    }

    /** The tokens in front of the braces; all tokens where there are none. */
    List<String> head() {
        return head;
    }

    /** The clauses in braces. */
    List<Clause> inner() {
        return inner;
    }

    boolean hasBlock() {
        return block;
    }

    void openBlock() {
        block = true;
    }

    /** The same clauses about the elements that a map has for theirs; an element without any stays. */
    Clause of(Map<EObject, EObject> elements) {
        Clause translated = new Clause(kind, content == null ? null : elements.getOrDefault(content, content));
        translated.head.addAll(head);
        translated.block = block;
        inner.forEach(one -> translated.inner.add(one.of(elements)));
        return translated;
    }

    /** Writes the clause. */
    void put(Layout layout) {
        head.forEach(token -> put(token, layout));
        if (block) {
            layout.symbol('{');
            inner.forEach(one -> {
                layout.startClause(one.kind, one.content);
                one.put(layout);
                layout.endClause();
            });
            layout.symbol('}');
        }
    }

    /** Writes one token. */
    static void put(String token, Layout layout) {
        if (token.length() == 1 && "(),".contains(token)) {
            layout.symbol(token.charAt(0));
        } else {
            layout.word(token);
        }
    }

    /** Whether two clauses read the same, whatever they declare. */
    boolean sameText(Clause other) {
        if (!head.equals(other.head) || block != other.block || inner.size() != other.inner.size()) {
            return false;
        }
        for (int i = 0; i < inner.size(); i++) {
            if (!inner.get(i).sameText(other.inner.get(i))) {
                return false;
            }
        }
        return true;
    }
}

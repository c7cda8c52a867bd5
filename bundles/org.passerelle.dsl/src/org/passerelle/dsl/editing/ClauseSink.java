// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.passerelle.dsl.grammar.GrammarShape;
import org.passerelle.dsl.printing.ModelPrinter;
import org.passerelle.dsl.printing.TokenSink;

/** Collects a printed model as clauses. */
final class ClauseSink implements TokenSink {

    private final Deque<Clause> open = new ArrayDeque<>();

    ClauseSink(Clause whole) {
        open.push(whole);
    }

    /** Prints single elements of a model as clauses, even those that the text of the whole leaves out. */
    static Function<EObject, Clause> printer(GrammarShape shape, EObject root) {
        ModelPrinter printer = new ModelPrinter(shape, root);
        return element -> {
            Clause whole = new Clause(null, element);
            printer.print(element, new ClauseSink(whole));
            return whole;
        };
    }

    @Override
    public void word(String text) {
        open.peek().head().add(text);
    }

    @Override
    public void symbol(char symbol) {
        if (symbol == '{') {
            open.peek().openBlock();
        } else if (symbol != '}') {
            open.peek().head().add(String.valueOf(symbol));
        }
    }

    @Override
    public void startClause(AbstractElement kind, EObject content) {
        Clause clause = new Clause(kind, content);
        open.peek().inner().add(clause);
        open.push(clause);
    }

    @Override
    public void endClause() {
        open.pop();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.dsl.grammar.GrammarShape;
import org.passerelle.dsl.printing.Layout;
import org.passerelle.dsl.printing.ModelPrinter;

/** How a model prints, and which elements are printed in which order. Printing takes long, so it is done once. */
public final class Printed {

    private final Clause clauses;
    private final List<EObject> elements = new ArrayList<>();

    private Printed(GrammarShape shape, EObject root) {
        clauses = new Clause(null, root);
        new ModelPrinter(shape, root, elements::add).print(root, new ClauseSink(clauses));
    }

    static Printed of(GrammarShape shape, EObject root) {
        return new Printed(shape, root);
    }

    Clause clauses() {
        return clauses;
    }

    /** The printed elements in their order. */
    List<EObject> elements() {
        return elements;
    }

    /** Whether two models print the same. */
    boolean says(Printed other) {
        return clauses.sameText(other.clauses);
    }

    /** The whole text. */
    public String text() {
        Layout layout = new Layout();
        clauses.put(layout);
        return layout.text() + '\n';
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.passerelle.dsl.grammar.GrammarShape;

/** How a model printed when it last agreed with its text. */
public final class Baseline {

    private final Clause clauses;

    private Baseline(Clause clauses) {
        this.clauses = clauses;
    }

    /** The baseline of a model that agrees with its text now. */
    public static Baseline now(GrammarShape shape, EObject root) {
        return new Baseline(Printed.of(shape, root).clauses());
    }

    /**
     * The baseline of a model that was changed since, from a second reading of the same text.
     *
     * @param shape the grammar
     * @param text how the changed model was read
     * @param again the same text, read a second time
     */
    static Baseline reread(GrammarShape shape, IParseResult text, IParseResult again) {
        Map<EObject, EObject> originals = new IdentityHashMap<>();
        Iterator<INode> nodes = text.getRootNode().getAsTreeIterable().iterator();
        for (INode node : again.getRootNode().getAsTreeIterable()) {
            INode original = nodes.next();
            if (node.hasDirectSemanticElement() && original.hasDirectSemanticElement()) {
                originals.put(node.getSemanticElement(), original.getSemanticElement());
            }
        }
        return new Baseline(Printed.of(shape, again.getRootASTElement()).clauses().of(originals));
    }

    Clause clauses() {
        return clauses;
    }
}

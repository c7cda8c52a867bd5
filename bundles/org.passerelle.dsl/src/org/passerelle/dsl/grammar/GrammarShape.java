// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.grammar;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * What printer and formatter need to know about the grammar: the rule of every class, and where clauses begin. A clause
 * is one turn of a loop inside braces; it gets a line of its own.
 */
@Singleton
public final class GrammarShape {

    private static final String OPEN = "{";

    private final Map<EClass, ParserRule> rules = new HashMap<>();
    private final Set<AbstractElement> clauses = new HashSet<>();
    private final Map<EObject, AbstractElement> starts = new IdentityHashMap<>();
    private final Map<AbstractElement, List<Assignment>> assignments = new IdentityHashMap<>();
    private final Set<String> keywords;

    /** @param access the grammar */
    @Inject
    public GrammarShape(IGrammarAccess access) {
        keywords = GrammarUtil.getAllKeywords(access.getGrammar());
        for (AbstractRule rule : access.getGrammar().getRules()) {
            if (rule instanceof ParserRule parserRule) {
                visit(parserRule.getAlternatives(), parserRule);
            }
        }
    }

    private void visit(AbstractElement element, ParserRule rule) {
        assignments.put(element, EcoreUtil2.eAllOfType(element, Assignment.class));
        if (element instanceof Action action) {
            EClassifier type = action.getType().getClassifier();
            if (type instanceof EClass created) {
                rules.put(created, rule);
            }
        }
        if (element instanceof CompoundElement compound) {
            List<AbstractElement> parts = compound.getElements();
            for (int i = 0; i < parts.size(); i++) {
                if (element instanceof Group && i > 0 && isOpen(parts.get(i - 1)) && GrammarUtil.isMultipleCardinality(parts.get(i))) {
                    addClauses(parts.get(i));
                }
                visit(parts.get(i), rule);
            }
        }
    }

    private static boolean isOpen(AbstractElement element) {
        return element instanceof Keyword keyword && OPEN.equals(keyword.getValue());
    }

    private void addClauses(AbstractElement loop) {
        List<AbstractElement> turns = loop instanceof Alternatives choice ? choice.getElements() : List.of(loop);
        for (AbstractElement turn : turns) {
            clauses.add(turn);
            starts.put(first(turn), turn);
        }
    }

    private static AbstractElement first(AbstractElement element) {
        if (element instanceof Assignment assignment) {
            return assignment.getTerminal();
        }
        return element instanceof CompoundElement compound ? first(compound.getElements().get(0)) : element;
    }

    /** All keywords and symbols of the grammar. */
    public Set<String> keywords() {
        return keywords;
    }

    /** The rule that reads elements of a class. */
    public ParserRule rule(EClass type) {
        return rules.get(type);
    }

    /** The assignments in a part of the grammar, in order. */
    public List<Assignment> assignments(AbstractElement element) {
        return assignments.getOrDefault(element, List.of());
    }

    /** Whether a part of the grammar is one clause in braces. */
    public boolean isClause(AbstractElement element) {
        return clauses.contains(element);
    }

    /** The clause that starts with a part of the grammar, or null. */
    public AbstractElement clauseStartedBy(EObject grammarElement) {
        return starts.get(grammarElement);
    }
}

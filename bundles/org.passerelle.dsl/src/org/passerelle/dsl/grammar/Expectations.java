// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.grammar;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** Works out from the grammar what may follow a place in a text. */
public final class Expectations {

    private final Set<String> keywords = new LinkedHashSet<>();
    private final Set<String> valueRules = new LinkedHashSet<>();
    private final Set<EObject> visited = new HashSet<>();
    private boolean end;

    /** What may stand at the very beginning. */
    public static Expectations atStart(AbstractRule entry) {
        Expectations expectations = new Expectations();
        expectations.first(entry.getAlternatives());
        return expectations;
    }

    /** What may follow a leaf of the text. */
    public static Expectations after(INode leaf) {
        Expectations expectations = new Expectations();
        if (leaf.getGrammarElement() instanceof AbstractElement element) {
            expectations.follow(element, leaf.getParent());
        }
        return expectations;
    }

    /** Keywords that may come, in the order of the grammar. */
    public Set<String> keywords() {
        return keywords;
    }

    /** Rules of the values that may come. */
    public Set<String> valueRules() {
        return valueRules;
    }

    /** Whether the text may end. */
    public boolean end() {
        return end;
    }

    private void follow(AbstractElement element, INode node) {
        if (GrammarUtil.isMultipleCardinality(element)) {
            first(element);
        }
        EObject container = element.eContainer();
        if (container instanceof Alternatives alternatives) {
            follow(alternatives, node);
        } else if (container instanceof CompoundElement group) {
            List<AbstractElement> parts = group.getElements();
            for (int i = parts.indexOf(element) + 1; i < parts.size(); i++) {
                if (!first(parts.get(i))) {
                    return;
                }
            }
            follow(group, node);
        } else if (container instanceof AbstractElement around) {
            follow(around, node);
        } else {
            leave(node);
        }
    }

    private void leave(INode node) {
        if (node == null || node.getParent() == null) {
            end = true;
        } else if (Nodes.grammarElement(node) instanceof AbstractElement caller) {
            follow(caller, node.getParent());
        } else {
            end = true;
        }
    }

    /** Adds what an element may begin with; whether the element may be left out. */
    private boolean first(AbstractElement element) {
        boolean optional = GrammarUtil.isOptionalCardinality(element);
        return switch (element) {
            case Keyword keyword -> {
                keywords.add(keyword.getValue());
                yield optional;
            }
            case EnumLiteralDeclaration literal -> first(literal.getLiteral());
            case Assignment assignment -> first(assignment.getTerminal()) || optional;
            case CrossReference reference -> first(reference.getTerminal());
            case RuleCall call -> first(call) || optional;
            case Alternatives choice -> {
                boolean any = false;
                for (AbstractElement alternative : choice.getElements()) {
                    any |= first(alternative);
                }
                yield any || optional;
            }
            case CompoundElement group -> {
                for (AbstractElement part : group.getElements()) {
                    if (!first(part)) {
                        yield optional;
                    }
                }
                yield true;
            }
            default -> true;
        };
    }

    private boolean first(RuleCall call) {
        AbstractRule rule = call.getRule();
        if (GrammarUtil.isDatatypeRule(rule) && !"OnOff".equals(rule.getName())) {
            valueRules.add(rule.getName());
            return false;
        }
        return rule != null && visited.add(rule) && first(rule.getAlternatives());
    }
}

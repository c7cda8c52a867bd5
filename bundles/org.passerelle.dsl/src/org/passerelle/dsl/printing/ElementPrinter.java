// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.printing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/** Prints one element: walks its rule and takes the values of the element's features as the rule asks for them. */
final class ElementPrinter {

    private final EObject element;
    private final ModelPrinter printer;
    private final TokenSink sink;
    private final Set<EStructuralFeature> taken = new HashSet<>();
    private final Map<EStructuralFeature, Integer> positions = new HashMap<>();
    private final Map<EStructuralFeature, List<?>> lists = new HashMap<>();

    ElementPrinter(EObject element, ModelPrinter printer, TokenSink sink) {
        this.element = element;
        this.printer = printer;
        this.sink = sink;
    }

    void print() {
        emit(printer.shape().rule(element.eClass()).getAlternatives());
    }

    private void emit(AbstractElement part) {
        if (GrammarUtil.isMultipleCardinality(part)) {
            loop(part);
        } else if (!GrammarUtil.isOptionalCardinality(part) || has(part, true)) {
            once(part);
        }
    }

    private void loop(AbstractElement part) {
        if (part instanceof Alternatives choice) {
            for (AbstractElement turn : choice.getElements()) {
                while (has(turn, true)) {
                    turn(turn);
                }
            }
            return;
        }
        boolean lines = printer.shape().isClause(part);
        while (has(part, true)) {
            turn(part);
            if (!lines && startsWithChoice(part) && has(part, true)) {
                sink.symbol(',');
            }
        }
    }

    // A turn of the attributes in parentheses, which commas separate; other loops bring their own comma.
    private static boolean startsWithChoice(AbstractElement part) {
        return part instanceof Group group && group.getElements().get(0) instanceof Alternatives;
    }

    private void turn(AbstractElement part) {
        boolean clause = printer.shape().isClause(part);
        if (clause) {
            sink.startClause(part, content(part));
        }
        once(part);
        if (clause) {
            sink.endClause();
        }
    }

    private EObject content(AbstractElement part) {
        return part instanceof Assignment assignment && !(assignment.getTerminal() instanceof CrossReference)
                && next(assignment) instanceof EObject child ? child : null;
    }

    private void once(AbstractElement part) {
        switch (part) {
            case Keyword keyword -> keyword(keyword.getValue());
            case Assignment assignment -> assign(assignment);
            case Alternatives choice -> choose(choice);
            case CompoundElement compound -> compound.getElements().forEach(this::emit);
            default -> {
                // an action makes the element and leaves no mark in the text
            }
        }
    }

    private void keyword(String word) {
        if (word.length() == 1 && "{}(),".contains(word)) {
            sink.symbol(word.charAt(0));
        } else {
            sink.word(word);
        }
    }

    // What differs from its default comes first; only where nothing does, a default is written out.
    private void choose(Alternatives choice) {
        List<AbstractElement> alternatives = choice.getElements();
        for (boolean onlySet : new boolean[] {true, false}) {
            for (AbstractElement alternative : alternatives) {
                if (has(alternative, onlySet)) {
                    emit(alternative);
                    return;
                }
            }
        }
        emit(alternatives.get(alternatives.size() - 1));
    }

    private void assign(Assignment assignment) {
        EStructuralFeature feature = feature(assignment);
        Object value = next(assignment);
        if (feature.isMany()) {
            positions.merge(feature, 1, Integer::sum);
        } else {
            taken.add(feature);
        }
        printer.value(element, assignment, feature, value, sink);
    }

    private boolean has(AbstractElement part, boolean onlySet) {
        for (Assignment assignment : printer.shape().assignments(part)) {
            if (hasValue(assignment, onlySet)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasValue(Assignment assignment, boolean onlySet) {
        EStructuralFeature feature = feature(assignment);
        if (taken.contains(feature)) {
            return false;
        }
        if ((onlySet || feature.isUnsettable()) && !element.eIsSet(feature)) {
            return false;
        }
        Object value = next(assignment);
        return value != null && printer.accepts(element, assignment, value);
    }

    private Object next(Assignment assignment) {
        EStructuralFeature feature = feature(assignment);
        if (!feature.isMany()) {
            return taken.contains(feature) ? null : element.eGet(feature);
        }
        List<?> values = lists.computeIfAbsent(feature, any -> printer.omissions().printed(element, any));
        int position = positions.getOrDefault(feature, 0);
        return position < values.size() ? values.get(position) : null;
    }

    private EStructuralFeature feature(Assignment assignment) {
        return element.eClass().getEStructuralFeature(assignment.getFeature());
    }
}

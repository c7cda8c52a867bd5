// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/** Relates words of the grammar to the metamodel. */
public final class GrammarWords {

    private GrammarWords() {
    }

    /**
     * What a part of the grammar is about.
     *
     * @param element a keyword or the call of a rule
     * @param owner class of the element that it belongs to; may be null
     * @return the class or feature that it stands for; null if it stands for none
     */
    public static ENamedElement subject(AbstractElement element, EClass owner) {
        EObject container = element.eContainer();
        if (container instanceof CrossReference) {
            container = container.eContainer();
        }
        if (owner == null) {
            return null;
        }
        if (container instanceof Assignment assignment) {
            boolean begins = element instanceof Keyword && assignment.eContainer() instanceof Alternatives choice
                    && choice.eContainer() instanceof Group group && isFirst(group, choice);
            return begins ? owner : owner.getEStructuralFeature(assignment.getFeature());
        }
        if (container instanceof Alternatives choice && choice.eContainer() instanceof Group group) {
            return isFirst(group, choice) ? owner : next(group, choice, owner);
        }
        if (container instanceof Group group) {
            return isFirst(group, element) ? owner : next(group, element, owner);
        }
        return null;
    }

    private static boolean isFirst(Group group, AbstractElement element) {
        for (AbstractElement part : group.getElements()) {
            if (part == element) {
                return group.getElements().get(0) instanceof Action;
            }
            if (!(part instanceof Action) && !(part instanceof Keyword)) {
                return false;
            }
        }
        return false;
    }

    private static ENamedElement next(Group group, AbstractElement element, EClass owner) {
        List<AbstractElement> parts = group.getElements();
        for (int i = parts.indexOf(element) + 1; i < parts.size(); i++) {
            List<Assignment> assignments = EcoreUtil2.eAllOfType(parts.get(i), Assignment.class);
            if (!assignments.isEmpty()) {
                return owner.getEStructuralFeature(assignments.get(0).getFeature());
            }
        }
        return null;
    }

    /** A keyword with those that have to follow it, such as {@code front end}. */
    public static String phrase(Keyword keyword) {
        List<String> words = new ArrayList<>(List.of(keyword.getValue()));
        if (keyword.eContainer() instanceof Group group) {
            List<AbstractElement> parts = group.getElements();
            for (int i = parts.indexOf(keyword) + 1; i < parts.size() && parts.get(i) instanceof Keyword next && isWord(next); i++) {
                words.add(next.getValue());
            }
        }
        return String.join(" ", words);
    }

    private static boolean isWord(Keyword keyword) {
        return keyword.getCardinality() == null && Character.isLetter(keyword.getValue().charAt(0));
    }

    /** The words of a rule for choices with the choice that each stands for, in the order of the grammar. */
    public static Map<String, EEnumLiteral> choices(AbstractRule rule) {
        Map<String, EEnumLiteral> choices = new LinkedHashMap<>();
        if (rule instanceof EnumRule) {
            EcoreUtil2.eAllOfType(rule, EnumLiteralDeclaration.class)
                    .forEach(one -> choices.put(one.getLiteral().getValue(), one.getEnumLiteral()));
        } else {
            EcoreUtil2.eAllOfType(rule, Keyword.class).forEach(one -> choices.put(one.getValue(), null));
        }
        return choices;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.RuleTexts;
import org.passerelle.topology.derived.ElementKeys;
import org.passerelle.topology.derived.Terms;

/**
 * A value that a script needs and the model lacks, or that no script may carry, with the place to write it.
 *
 * @param kind    what is wrong
 * @param stepId  identifier of the step instance
 * @param element where the value belongs, never null
 * @param feature the feature that is to hold it; empty for the element as a whole
 * @param detail  what else the message tells, by name: line, value, file, counts
 */
public record ScriptFinding(Kind kind, String stepId, EObject element, Optional<EStructuralFeature> feature,
        Map<String, String> detail) {

    private static final int LONGEST = 160;

    /** What can be wrong. */
    public enum Kind {
        /** Nothing is there: the script is left out. */
        MISSING("EXP-001", true),
        /** The value has a form that no script may carry: the script is left out. */
        REFUSED("EXP-002", true),
        /** A row's address is no SIP address: scripts of the wave are left out. */
        ROW_ADDRESS("EXP-003", true),
        /** A row names another pool or wave than the migration: scripts of the wave are left out. */
        ROW_MISMATCH("EXP-004", true),
        /** A cell that should say yes or no says something else: scripts of the wave are left out. */
        ROW_FLAG("EXP-005", true),
        /** A user stands in the files twice: scripts of the wave are left out. */
        ROW_TWICE("EXP-006", true),
        /** The file has another number of users than the migration says: the scripts are written nevertheless. */
        ROW_COUNT("EXP-007", false);

        private final String ruleId;
        private final boolean blocking;

        Kind(String ruleId, boolean blocking) {
            this.ruleId = ruleId;
            this.blocking = blocking;
        }

        /** Identifier of the rule of the catalogue that is broken. */
        public String ruleId() {
            return ruleId;
        }

        /** Whether the script was left out because of it. */
        public boolean isBlocking() {
            return blocking;
        }
    }

    /** Refuses missing parts and keeps an immutable copy of the details. */
    public ScriptFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stepId, "stepId");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
        detail = Map.copyOf(detail);
    }

    /** The whole message in a language, with the place to write the value; English where there is no other. */
    public String message(Locale locale) {
        List<String> values = List.of(stepId, place(element, locale),
                feature.map(found -> Terms.of(found, locale)).orElse(""), detail("value"), detail("other"), detail("file"),
                detail("line"));
        return RuleTexts.in(locale).format(kind.ruleId() + ".message",
                values.stream().<Object>map(ScriptFinding::shown).toList());
    }

    private String detail(String name) {
        return detail.getOrDefault(name, "");
    }

    /** A role has no name of its own, so its pool is named too. */
    private static String place(EObject element, Locale locale) {
        String key = ElementKeys.of(element);
        String word = Terms.of(element.eClass(), locale);
        if (!key.isEmpty()) {
            return word + ' ' + key;
        }
        return element.eContainer() == null ? word : word + ", " + place(element.eContainer(), locale);
    }

    /** The text fit for a message: short and without what a terminal would obey. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(isShown(c) ? c : '\uFFFD'));
        return text.codePointCount(0, text.length()) > LONGEST ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isShown(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.migration.Severity;

/**
 * A broken rule at a place of the model.
 *
 * @param ruleId identifier of the rule
 * @param severity how grave it is in this project, never {@link Severity#OFF}
 * @param element the element, never null
 * @param feature the feature that causes it, empty for the element as a whole
 * @param path name path of the element in its model, such as {@code pool:lync01.contoso.com}
 * @param messageKey key of the message
 * @param args what the message is filled with: texts and numbers
 */
public record Finding(String ruleId, Severity severity, EObject element, Optional<EStructuralFeature> feature,
        String path, String messageKey, List<Object> args) {

    /** Refuses missing parts and keeps an unchangeable copy of the arguments. */
    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(messageKey, "messageKey");
        args = List.copyOf(args);
    }

    /** The whole message in a language; English where there is no other. */
    public String message(Locale locale) {
        return RuleTexts.in(locale).format(messageKey, args);
    }

    /** Whether it must be mended before anything else is done. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}

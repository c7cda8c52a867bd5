// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/** A change of the model that removes a finding without asking anything. */
public interface QuickFix {

    /** Stable identifier, unique over all rules, such as {@code TOP-065.add-url}. */
    String id();

    /** Whether the change can be made for an element that was reported. */
    boolean offeredFor(EObject element);

    /**
     * Makes the change.
     *
     * @param element the element of the finding, for which the fix is offered
     */
    void apply(EObject element);

    /** What the change does, in a few words of a language. */
    default String label(Locale locale) {
        return RuleTexts.in(locale).text(id());
    }
}

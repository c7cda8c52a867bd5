// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.Map;

/**
 * Something about a plan that people should know: a step left out, a recommended order given up.
 *
 * @param messageKey key of the sentence
 * @param values     values of its placeholders
 * @param error      whether the migration asks for something that cannot be done
 */
public record PlanNotice(String messageKey, Map<String, String> values, boolean error) {

    /** Keeps an unchangeable copy. */
    public PlanNotice {
        values = Map.copyOf(values);
    }

    /** The sentence in a language. */
    public String message(PlanTexts texts) {
        return texts.text(messageKey, values);
    }
}

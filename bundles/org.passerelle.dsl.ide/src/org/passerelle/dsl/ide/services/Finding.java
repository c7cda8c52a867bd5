// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;

/**
 * What a rule of the product says about a place in a text.
 *
 * @param range the place
 * @param severity how bad it is
 * @param id the stable identifier of the rule
 * @param message the sentence for the user
 * @param explanation why the rule exists, as Markdown; may be empty
 * @param fixes ways to mend it
 */
public record Finding(TextRange range, Severity severity, String id, String message, String explanation, List<QuickFix> fixes) {

    /** Copies the list. */
    public Finding {
        fixes = List.copyOf(fixes);
    }
}

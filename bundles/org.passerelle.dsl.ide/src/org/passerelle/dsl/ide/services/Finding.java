// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;

/**
 * What a rule of the product says about a place in a text.
 *
 * @param range the place
 * @param severity how bad it is
 * @param id the stable identifier of the rule
 * @param message the sentence for the user; empty where it is shown in another way
 * @param explanation why the rule exists, as Markdown; may be empty
 * @param element name path of the element that it is about; may be empty
 * @param fixes identifiers of ways to mend it, for asking for them; may be empty
 */
public record Finding(TextRange range, Severity severity, String id, String message, String explanation, String element,
        List<String> fixes) {

    /** Copies the list. */
    public Finding {
        fixes = List.copyOf(fixes);
    }
}

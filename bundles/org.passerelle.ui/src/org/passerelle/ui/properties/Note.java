// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passerelle.rules.RuleTexts;
import org.passerelle.ui.model.ElementFindings;
import org.passerelle.ui.model.ModelElement;

/**
 * A finding as the form shows it.
 *
 * @param severity as markers have it
 * @param words what was found and what to do about it
 * @param explanation why there is the rule
 */
record Note(int severity, String words, String explanation) {

    /** What was found about an element. */
    static List<Note> of(ModelElement element) {
        RuleTexts texts = RuleTexts.in(Locale.getDefault());
        Set<String> keys = texts.keys();
        return ElementFindings.of(element).stream().map(found -> new Note(found.severity(),
                keys.contains(found.rule() + ".fix") ? found.message() + ' ' + texts.fix(found.rule()) : found.message(),
                keys.contains(found.rule() + ".why") ? texts.why(found.rule()) : "")).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.migration.Severity;
import org.passerelle.rules.RuleTexts;
import org.passerelle.ui.model.ElementFindings;
import org.passerelle.ui.model.ModelElement;
import org.passerelle.ui.model.ModelSnapshot;

/**
 * A finding as the form shows it.
 *
 * @param severity how grave it is
 * @param words what was found and what to do about it
 * @param explanation which rule it is and why there is that rule
 */
record Note(Severity severity, String words, String explanation) {

    /** What was found about an element. */
    static List<Note> of(ModelElement element, Stream<Optional<ModelSnapshot>> snapshots) {
        RuleTexts texts = RuleTexts.in(Locale.getDefault());
        Set<String> keys = texts.keys();
        return ElementFindings.of(element, snapshots).stream().map(problem -> new Note(problem.severity(),
                problem.help().isEmpty() ? problem.message() : problem.message() + ' ' + problem.help(),
                keys.contains(problem.id() + ".why") ? problem.id() + ": " + texts.why(problem.id()) : problem.id())).toList();
    }
}

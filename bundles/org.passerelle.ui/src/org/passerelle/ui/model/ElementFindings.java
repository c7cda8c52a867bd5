// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.app.report.Problem;

/** What the rules found about single elements when their files were read last. */
public final class ElementFindings {

    private ElementFindings() {
    }

    /**
     * @param element an element
     * @param snapshots what was read: its file, and perhaps the migration that names it
     * @return what was found about it, each finding once
     */
    public static List<Problem> of(ModelElement element, Stream<Optional<ModelSnapshot>> snapshots) {
        Set<String> seen = new LinkedHashSet<>();
        return snapshots.flatMap(Optional::stream).flatMap(snapshot -> snapshot.problems().stream())
                .filter(problem -> problem.element().equals(element.fragment()))
                .filter(problem -> ModelProblems.file(problem).filter(element.file()::equals).isPresent())
                .filter(problem -> seen.add(problem.id() + problem.message())).toList();
    }
}

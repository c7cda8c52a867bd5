// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.app.Project;
import org.passerelle.app.report.Problem;
import org.passerelle.migration.Severity;
import org.passerelle.migration.SeverityOverride;
import org.passerelle.ui.Preferences;

/**
 * Gives findings the severity that was chosen for the workspace, unless the migration itself states one for their rule: in
 * the builder, while typing, and when a migration is exported.
 */
public final class ChosenSeverities {

    private ChosenSeverities() {
    }

    /**
     * @param problems findings about models or scripts
     * @param project what they were found in
     * @return those that are not turned off, each as grave as was chosen
     */
    public static List<Problem> of(List<Problem> problems, Project project) {
        Set<String> stated = project.isMigration() ? project.migration().getSeverities().stream()
                .map(SeverityOverride::getRule).collect(Collectors.toUnmodifiableSet()) : Set.of();
        return problems.stream().map(problem -> stated.contains(problem.id()) ? problem : chosen(problem))
                .filter(problem -> problem.severity() != Severity.OFF).toList();
    }

    /**
     * What breaks the proof of a plan. A choice of the workspace can make it graver only: to let it pass is up to the
     * migration, whose text says so to everybody.
     */
    static List<Problem> ofProof(List<Problem> problems, Project project) {
        List<Problem> chosen = new ArrayList<>();
        for (Problem problem : problems) {
            Problem other = of(List.of(problem), project).stream().findFirst().orElse(problem);
            chosen.add(other.severity().compareTo(problem.severity()) < 0 ? other : problem);
        }
        return chosen;
    }

    private static Problem chosen(Problem problem) {
        return Preferences.severity(problem.id()).map(severity -> new Problem(problem.id(), severity, problem.message(),
                problem.file(), problem.line(), problem.column(), problem.length(), problem.element(), problem.sourceLine(),
                problem.help())).orElse(problem);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.app.Project;
import org.passerelle.app.report.Problem;
import org.passerelle.migration.Severity;
import org.passerelle.migration.SeverityOverride;
import org.passerelle.ui.Preferences;

/** Gives findings the severity that was chosen for the workspace, unless the migration itself states one for their rule. */
final class ChosenSeverities {

    private ChosenSeverities() {
    }

    static List<Problem> of(List<Problem> problems, Project project) {
        Set<String> stated = project.isMigration() ? project.migration().getSeverities().stream()
                .map(SeverityOverride::getRule).collect(Collectors.toUnmodifiableSet()) : Set.of();
        return problems.stream().map(problem -> stated.contains(problem.id()) ? problem : chosen(problem))
                .filter(problem -> problem.severity() != Severity.OFF).toList();
    }

    private static Problem chosen(Problem problem) {
        return Preferences.severity(problem.id()).map(severity -> new Problem(problem.id(), severity, problem.message(),
                problem.file(), problem.line(), problem.column(), problem.length(), problem.element(), problem.sourceLine(),
                problem.help())).orElse(problem);
    }
}

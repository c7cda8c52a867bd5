// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.app.report.Problem;
import org.passerelle.export.scripts.ScriptFinding;
import org.passerelle.merge.Difference;
import org.passerelle.migration.Migration;
import org.passerelle.migration.Severity;
import org.passerelle.planning.PlanNotice;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Violation;
import org.passerelle.rules.ElementPaths;
import org.passerelle.rules.Finding;
import org.passerelle.rules.RuleTexts;
import org.passerelle.rules.Rules;
import org.passerelle.rules.Severities;

/** Checks projects: their texts, the rules about one topology, about legacy and target, and about the plan. */
public final class Validation {

    private Validation() {
    }

    /**
     * @param project a project, readable or not
     * @param locale language of the messages
     * @return what is wrong; only problems of the text while it can't be read
     */
    public static List<Problem> of(Project project, Locale locale) {
        if (!project.isReadable()) {
            return project.problems();
        }
        List<Problem> problems = new ArrayList<>(ofModels(project, locale));
        if (project.isMigration() && problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(ofSimulation(project, Planning.simulate(project), locale));
        }
        return problems;
    }

    /** The findings of the rules about topologies and about the pair of them. */
    public static List<Problem> ofModels(Project project, Locale locale) {
        if (!project.isMigration()) {
            return problems(project, Rules.document(project.topology()), locale);
        }
        Migration migration = project.migration();
        List<Problem> problems = new ArrayList<>(problems(project, Rules.document(project.legacy(), migration), locale));
        problems.addAll(problems(project, Rules.document(project.target(), migration), locale));
        problems.addAll(problems(project, Rules.pair(migration), locale));
        return problems;
    }

    /** What a simulated plan breaks. */
    public static List<Problem> ofSimulation(Project project, Simulation simulation, Locale locale) {
        List<Problem> problems = new ArrayList<>();
        for (PlanNotice notice : simulation.plan().notices()) {
            problems.add(project.problem("plan", notice.error() ? Severity.ERROR : Severity.INFO,
                    notice.message(PlanTexts.of(locale)), project.migration(), Optional.empty(), ""));
        }
        for (Violation violation : simulation.verdict().violations()) {
            problems.add(project.problem(violation.ruleId(), violation.severity(), AppMessages.in(locale)
                    .text("plan.violation", violation.stepId(), violation.text().in(locale)),
                    place(project, simulation, violation), Optional.empty(), ""));
        }
        for (Difference difference : simulation.verdict().differences()) {
            problems.add(project.problem("plan", Severity.ERROR, AppMessages.in(locale).text(
                    "plan.difference." + difference.kind(), difference.path(), difference.feature(), difference.expected(),
                    difference.actual()), project.migration(), Optional.empty(), ""));
        }
        return problems;
    }

    /** What the scripts of a plan lack, as grave as the migration says. */
    static List<Problem> ofScripts(Project project, List<ScriptFinding> findings, Locale locale) {
        Severities severities = Severities.of(project.migration());
        ElementPaths paths = new ElementPaths();
        RuleTexts texts = RuleTexts.in(locale);
        List<Problem> problems = new ArrayList<>();
        for (ScriptFinding finding : findings) {
            String rule = finding.kind().ruleId();
            Severity severity = severities.of(rule, finding.element(), paths.of(finding.element()));
            if (severity != Severity.OFF) {
                problems.add(project.problem(rule, severity, finding.message(locale), finding.element(), finding.feature(),
                        texts.fix(rule)));
            }
        }
        return problems;
    }

    private static EObject place(Project project, Simulation simulation, Violation violation) {
        return simulation.plan().step(violation.stepId()).flatMap(StepInstance::subject).orElse(project.migration());
    }

    private static List<Problem> problems(Project project, List<Finding> findings, Locale locale) {
        RuleTexts texts = RuleTexts.in(locale);
        return findings.stream().map(finding -> project.problem(finding.ruleId(), finding.severity(), finding.message(locale),
                finding.element(), finding.feature(), texts.fix(finding.ruleId()))).toList();
    }
}

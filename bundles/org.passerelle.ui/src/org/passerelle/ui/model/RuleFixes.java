// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.app.Project;
import org.passerelle.app.report.Problem;
import org.passerelle.rules.QuickFix;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleCatalogue;

/** The changes that rules offer for what they find. */
final class RuleFixes {

    private static final RuleCatalogue RULES = RuleCatalogue.standard();

    private RuleFixes() {
    }

    /** The rule of that identifier. */
    static Optional<Rule> rule(String id) {
        return RULES.find(id);
    }

    /** The change of that identifier, which begins with that of its rule. */
    static Optional<QuickFix> find(String id) {
        return RULES.find(id.substring(0, Math.max(0, id.indexOf('.')))).stream().flatMap(rule -> rule.fixes().stream())
                .filter(fix -> fix.id().equals(id)).findFirst();
    }

    /** Identifiers of the changes that can be made for a problem of a project. */
    static List<String> offered(Problem problem, Project project) {
        List<QuickFix> fixes = rule(problem.id()).map(Rule::fixes).orElse(List.of());
        if (fixes.isEmpty()) {
            return List.of();
        }
        URI file = URI.createFileURI(ModelProblems.path(problem).toString());
        Optional<EObject> element = roots(project).filter(root -> root != null && root.eResource() != null
                && root.eResource().getURI().equals(file)).map(root -> root.eResource().getEObject(problem.element())).findFirst();
        return element.map(one -> fixes.stream().filter(fix -> fix.offeredFor(one)).map(QuickFix::id).toList()).orElse(List.of());
    }

    private static Stream<EObject> roots(Project project) {
        return project.isMigration() ? Stream.of(project.migration(), project.legacy(), project.target())
                : Stream.of(project.topology());
    }
}

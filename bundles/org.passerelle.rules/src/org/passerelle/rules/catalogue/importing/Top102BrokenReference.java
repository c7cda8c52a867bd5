// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.importing;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.ImportProblem;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;

/** References in an imported document lead somewhere and keys are unique. */
public final class Top102BrokenReference implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.batch("TOP-102",
            "Topology Builder documents");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (ImportProblem problem : context.problems()) {
            if (problem.kind() == ImportProblem.Kind.BROKEN_REFERENCE) {
                report.at(problem.element()).finding(problem.detail(), problem.place());
            } else if (problem.kind() == ImportProblem.Kind.DUPLICATE_KEY) {
                report.at(problem.element()).variant("duplicate", problem.detail(), problem.place());
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.importing;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.ImportProblem;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;

/** An imported document holds nothing that the model has no place for. */
public final class Top101UnknownContent implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.batch("TOP-101",
            "Topology Builder documents");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (ImportProblem problem : context.problems()) {
            if (problem.kind() == ImportProblem.Kind.UNKNOWN_CONTENT) {
                report.at(problem.element()).finding(problem.detail(), problem.place());
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import org.passerelle.rules.ModelChange;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.TransitionContext;
import org.passerelle.rules.TransitionRule;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.Site;

/** The removal of BackCompatSite is the last step: nothing that follows can have to do with the legacy deployment. */
public final class I21LegacyGoneIsLast implements TransitionRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-21", "remove-backcompatsite.md");
    private static final Selection<Site> LEFT = Selection.of(Site.class, context -> context.topology().getSites(),
            (context, site) -> site instanceof BackCompatSite);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TransitionContext context, Reporter report) {
        boolean gone = context.after().deployment().getMergeRuns() > 0
                && context.after().select(LEFT).isEmpty();
        if (gone && context.changes().stream().noneMatch(I21LegacyGoneIsLast::removesSite)) {
            report.at(context.after().topology()).finding(context.step().id());
        }
    }

    private static boolean removesSite(ModelChange change) {
        return change.oldValue() instanceof BackCompatSite && change.newValue() == null;
    }
}

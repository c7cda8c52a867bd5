// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.TopologyPackage;

/** A topology of Lync Server states its simple URLs; published documents don't hold them. */
public final class Bnd09SimpleUrlsStated implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-09", "lync-server-2013-planning-for-simple-urls.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        if (context.topology().getSimpleUrls().isEmpty()
                && context.index().frontEnds().stream().anyMatch(Generations::lync)) {
            report.at(context.topology(), TopologyPackage.Literals.TOPOLOGY__SIMPLE_URLS).finding(context.topology());
        }
    }
}

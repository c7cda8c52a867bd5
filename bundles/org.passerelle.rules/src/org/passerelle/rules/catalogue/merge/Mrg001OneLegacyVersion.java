// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import java.util.List;
import java.util.Optional;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.TopologyPackage;

/** A migration starts from one product version. */
public final class Mrg001OneLegacyVersion implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MRG-001",
            "lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        List<Pool> lync2010 = context.legacy().pools().stream()
                .filter(pool -> Generations.runs(pool, ProductVersion.LYNC_2010)).toList();
        Optional<Pool> r2 = context.legacy().pools().stream().filter(Generations::r2).findFirst();
        if (r2.isPresent()) {
            lync2010.forEach(pool -> report.at(pool, TopologyPackage.Literals.POOL__VERSION).finding(pool, r2.get()));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.ClientGeneration;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.UserPopulation;

/** Legacy pools refuse new clients from the first move on, and nobody gets one before the move. */
public final class I20NewClientsOnNewPools implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-20",
            "configure-clients-for-migration_1.md, deploy-lync-server-2013-clients_1.md");
    private static final Selection<Pool> OPEN = PoolSelections.where((context, pool) -> Homing.isLegacyHome(pool)
            && (letsIn(pool) || pool.getPopulations().stream().anyMatch(I20NewClientsOnNewPools::haveNewClient)),
            Literals.POOL__POPULATIONS, Literals.USER_POPULATION__USERS, Literals.USER_POPULATION__CLIENT,
            Literals.POOL__CLIENT_FILTERS, Literals.CLIENT_VERSION_FILTER__ACTION,
            Literals.CLIENT_VERSION_FILTER__USER_AGENT, Literals.CLIENT_VERSION_FILTER__CLIENT_VERSION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Reads.selectionsOnly();
    }

    @Override
    public void check(StateContext context, Reporter report) {
        boolean moving = !Homing.currentHomes(context).isEmpty();
        for (Pool pool : context.select(OPEN)) {
            if (moving && letsIn(pool)) {
                report.at(pool, Literals.POOL__CLIENT_FILTERS)
                        .variant("filters", pool, String.join(", ", ClientFamilies.missing(pool)));
            }
            pool.getPopulations().stream().filter(I20NewClientsOnNewPools::haveNewClient).forEach(users ->
                    report.at(users, Literals.USER_POPULATION__CLIENT).variant("client", pool));
        }
    }

    private static boolean letsIn(Pool pool) {
        return Generations.r2(pool) && !ClientFamilies.missing(pool).isEmpty();
    }

    private static boolean haveNewClient(UserPopulation users) {
        return users.isSetClient() && users.getClient() == ClientGeneration.LYNC_CLIENT_2013;
    }
}

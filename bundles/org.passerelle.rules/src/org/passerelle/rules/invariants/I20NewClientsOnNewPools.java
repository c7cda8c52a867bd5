// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.ClientGeneration;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.UserPopulation;

/** Legacy pools refuse new clients from the first move on, and nobody gets one before the move. */
public final class I20NewClientsOnNewPools implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-20",
            "configure-clients-for-migration_1.md, deploy-lync-server-2013-clients_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.always();
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.POOL__CLIENT_FILTERS, Literals.CLIENT_VERSION_FILTER__ACTION,
                Literals.USER_POPULATION__CLIENT, Literals.POOL__POPULATIONS,
                Literals.USER_POPULATION__USERS, Literals.POOL__VERSION);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        boolean moving = !Moved.pools(context).isEmpty();
        for (Pool pool : Homing.legacyHomes(context.index())) {
            if (moving && Generations.r2(pool) && !ClientFamilies.missing(pool).isEmpty()) {
                report.at(pool, Literals.POOL__CLIENT_FILTERS)
                        .variant("filters", pool, String.join(", ", ClientFamilies.missing(pool)));
            }
            for (UserPopulation users : pool.getPopulations()) {
                if (users.isSetClient() && users.getClient() == ClientGeneration.LYNC_CLIENT_2013) {
                    report.at(users, Literals.USER_POPULATION__CLIENT).variant("client", pool);
                }
            }
        }
    }
}

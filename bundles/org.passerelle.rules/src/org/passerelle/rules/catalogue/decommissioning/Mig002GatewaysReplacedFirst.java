// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.decommissioning;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.TransitionContext;
import org.passerelle.rules.TransitionRule;
import org.passerelle.rules.internal.Decommissioning;
import org.passerelle.rules.internal.Gateways;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.TopologyPackage.Literals;

/** A legacy pool is switched off after the gateways it depends on were upgraded or replaced. */
public final class Mig002GatewaysReplacedFirst implements TransitionRule {

    private static final RuleInfo INFO = RuleInfo.batch("MIG-002",
            "migrate-mediation-server.md");
    private static final Selection<Pool> IN_SERVICE = PoolSelections.withFacts(PoolSelections.where((context, pool) ->
            PoolSelections.isFrontEnd(pool) && Generations.legacy(pool) && !context.facts().deactivated(pool)),
            Literals.POOL_STATE__DEACTIVATED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TransitionContext context, Reporter report) {
        Set<Pool> pools = Decommissioning.pools(context);
        if (pools.isEmpty()) {
            return;
        }
        Map<PstnGateway, PstnGateway> replacements = new IdentityHashMap<>();
        context.after().migration().getGatewayReplacements()
                .forEach(replacement -> replacements.put(replacement.getFrom(), replacement.getTo()));
        boolean last = pools.containsAll(context.after().select(IN_SERVICE));
        for (Mediation mediation : context.after().legacy().roles(Mediation.class)) {
            if (!last && pools.stream().noneMatch(pool -> routes(mediation, pool))) {
                continue;
            }
            for (PstnGateway gateway : mediation.getGateways()) {
                PstnGateway wanted = replacements.get(gateway);
                PstnGateway now = wanted == null ? null
                        : context.after().index().gateway(wanted.label()).orElse(null);
                if (now == null || !Gateways.attachedToCurrent(now)) {
                    pools.stream().filter(pool -> last || routes(mediation, pool))
                            .forEach(pool -> report.at(pool).finding(pool, gateway.label()));
                }
            }
        }
    }

    private static boolean routes(Mediation mediation, Pool pool) {
        return mediation.getNextHop() != null && Objects.equals(mediation.getNextHop().getFqdn(), pool.getFqdn());
    }
}

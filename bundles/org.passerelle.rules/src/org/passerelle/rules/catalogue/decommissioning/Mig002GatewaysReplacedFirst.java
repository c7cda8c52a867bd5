// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.decommissioning;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.TransitionContext;
import org.passerelle.rules.TransitionRule;
import org.passerelle.rules.internal.Decommissioning;
import org.passerelle.rules.internal.Gateways;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;

/** A legacy pool is switched off after the gateways it depends on were upgraded or replaced. */
public final class Mig002GatewaysReplacedFirst implements TransitionRule {

    private static final RuleInfo INFO = RuleInfo.batch("MIG-002",
            "migrate-mediation-server.md");

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
        Map<String, PstnGateway> present = new HashMap<>();
        context.after().index().gateways().forEach(gateway -> present.putIfAbsent(gateway.label(), gateway));
        Map<PstnGateway, PstnGateway> replacements = new IdentityHashMap<>();
        context.after().migration().getGatewayReplacements()
                .forEach(replacement -> replacements.put(replacement.getFrom(), replacement.getTo()));
        boolean last = last(context.after(), pools);
        for (Mediation mediation : context.after().legacy().roles(Mediation.class)) {
            for (PstnGateway gateway : mediation.getGateways()) {
                PstnGateway wanted = replacements.get(gateway);
                PstnGateway now = wanted == null ? null : present.get(wanted.label());
                if (now == null || !Gateways.attachedToCurrent(now)) {
                    pools.stream().filter(pool -> last || routes(mediation, pool))
                            .forEach(pool -> report.at(pool).finding(pool, gateway.label()));
                }
            }
        }
    }

    /** Whether no legacy Front End pool stays in service beside those that go. */
    private static boolean last(StateContext state, Set<Pool> going) {
        return state.index().frontEnds().stream().filter(Generations::legacy)
                .allMatch(pool -> going.contains(pool) || state.facts().deactivated(pool));
    }

    private static boolean routes(Mediation mediation, Pool pool) {
        return mediation.getNextHop() != null && Objects.equals(mediation.getNextHop().getFqdn(), pool.getFqdn());
    }
}

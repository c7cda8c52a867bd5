// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.WindowState;
import org.passerelle.topology.derived.TopologyIndex;

/** Never more than one Edge pool federates; outside of the announced window exactly one does, and all sites use one way. */
public final class I05OneFederationRoute implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-05",
            "configure-federation-routes-and-media-traffic_1.md");

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
        return Set.of(Literals.EDGE__FEDERATION, Literals.SITE__FEDERATION_ROUTE,
                Literals.DEPLOYMENT_STATE__FEDERATION_WINDOW, Literals.POOL_STATE__DEACTIVATED,
                Literals.POOL__VERSION);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        List<Pool> federating = context.index().roles(Edge.class).stream().filter(Edge::isFederation)
                .map(TopologyIndex::poolOf).filter(pool -> !context.facts().deactivated(pool)).toList();
        if (federating.size() > 1) {
            report.at(federating.get(1)).variant("two", federating.get(0), federating.get(1));
        }
        boolean announced = context.deployment().getFederationWindow() == WindowState.OPEN;
        if (federating.isEmpty() && !announced && federates(context.legacy()) && federates(context.target())) {
            report.at(context.topology()).variant("none");
        }
        List<Site> legacy = sites(context, true);
        List<Site> current = sites(context, false);
        if (!legacy.isEmpty() && !current.isEmpty()) {
            report.at(legacy.getFirst(), Literals.SITE__FEDERATION_ROUTE)
                    .variant("routes", legacy.getFirst(), current.getFirst());
        }
    }

    private static boolean federates(TopologyIndex index) {
        return index.roles(Edge.class).stream().anyMatch(Edge::isFederation);
    }

    private static List<Site> sites(StateContext context, boolean legacy) {
        return context.topology().getSites().stream().filter(site -> site.getFederationRoute() != null
                && Generations.legacy(site.getFederationRoute()) == legacy).toList();
    }
}

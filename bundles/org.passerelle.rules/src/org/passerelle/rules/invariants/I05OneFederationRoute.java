// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.FederatingEdges;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.WindowState;

/** Never more than one Edge pool federates; outside of the announced window exactly one does, and all sites use one way. */
public final class I05OneFederationRoute implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-05",
            "configure-federation-routes-and-media-traffic_1.md");
    private static final Selection<Site> LEGACY_ROUTES = routed(true);
    private static final Selection<Site> OTHER_ROUTES = routed(false);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.EDGE__FEDERATION, Literals.DEPLOYMENT_STATE__FEDERATION_WINDOW);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        FederatingEdges federating = FederatingEdges.of(context);
        federating.two().ifPresent(
                both -> report.at(both.otherPool()).variant("two", both.onePool(), both.otherPool()));
        boolean announced = context.deployment().getFederationWindow() == WindowState.OPEN;
        if (federating.none() && !announced && !FederatingEdges.of(context.legacy()).none()
                && !FederatingEdges.of(context.target()).none()) {
            report.at(context.topology()).variant("none");
        }
        List<Site> legacy = context.select(LEGACY_ROUTES);
        List<Site> current = context.select(OTHER_ROUTES);
        if (!legacy.isEmpty() && !current.isEmpty()) {
            report.at(legacy.getFirst(), Literals.SITE__FEDERATION_ROUTE)
                    .variant("routes", legacy.getFirst(), current.getFirst());
        }
    }

    private static Selection<Site> routed(boolean legacy) {
        return Selection.of(Site.class, context -> context.topology().getSites(), (context, site) ->
                site.getFederationRoute() != null && Generations.legacy(site.getFederationRoute()) == legacy)
                .reads(Reach.HOLDER, Literals.SITE__FEDERATION_ROUTE)
                .reads(Reach.REFERRING, Literals.POOL__VERSION)
                .reads(Reach.ALL, Literals.TOPOLOGY__PRODUCT);
    }
}

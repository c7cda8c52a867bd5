// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.RouteChange;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.VoiceSettings;
import org.passerelle.topology.derived.TopologyIndex;

/** Every voice route of a legacy Mediation Server is led to a trunk of the target. */
public final class Bnd06RouteLedOn implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-06",
            "change-voice-routes-to-use-the-new-lync-server-2013-mediation-server.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        if (!PathA.taken(context)) {
            return;
        }
        Set<String> led = new HashSet<>();
        context.migration().getRouteChanges().stream().filter(change -> !change.getTrunks().isEmpty())
                .map(RouteChange::getRoute).filter(Objects::nonNull).forEach(route -> led.add(route.getName()));
        routes(context.target()).filter(route -> !route.getTrunks().isEmpty())
                .forEach(route -> led.add(route.getName()));
        routes(context.legacy())
                .filter(route -> !route.getMediationServers().isEmpty() && !led.contains(route.getName()))
                .forEach(route -> report.at(context.migration(), MigrationPackage.Literals.MIGRATION__ROUTE_CHANGES)
                        .finding(route));
    }

    private static Stream<VoiceRoute> routes(TopologyIndex index) {
        VoiceSettings voice = index.topology().getVoice();
        return voice == null ? Stream.empty() : voice.getRoutes().stream();
    }
}

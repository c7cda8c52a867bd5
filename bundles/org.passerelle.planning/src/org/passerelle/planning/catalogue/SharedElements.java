// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.Host;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;

/** What the first definition of the new topology brings along beside its pool, and what it must leave alone. */
final class SharedElements {

    private SharedElements() {
    }

    /**
     * Keeps elements that legacy and target both declare as they are, although their values change: routes, Exchange
     * servers and CSTA gateways have steps of their own. Sites of one name become one.
     */
    static void hold(StepContext context) {
        Topology target = context.situation().target();
        if (target.getVoice() != null) {
            target.getVoice().getRoutes().forEach(route -> hold(context, route));
        }
        target.getExchangeServers().forEach(server -> hold(context, server));
        if (target.getRemoteCallControl() != null) {
            target.getRemoteCallControl().getGateways().forEach(gateway -> hold(context, gateway));
        }
        target.getSites().stream().filter(site -> context.inState(site).isPresent())
                .forEach(site -> context.bring(site, HeldFeatures.ofSite()));
    }

    private static void hold(StepContext context, EObject element) {
        if (context.inState(element).isPresent()) {
            context.bring(element, HeldFeatures.all(element));
        }
    }

    /** Brings in what the whole topology declares: known SIP domains, new simple URLs, computers that stand apart. */
    static void topology(StepContext context) {
        Topology target = context.situation().target();
        context.fill(target, Literals.ELEMENT__DESCRIPTION);
        target.getSipDomains().stream().filter(domain -> context.inState(domain).isPresent()).toList()
                .forEach(context::bring);
        for (SimpleUrl url : target.getSimpleUrls()) {
            if (context.inState(url).isEmpty()) {
                context.bring(url);
            }
        }
        apart(context, target);
    }

    private static void apart(StepContext context, Topology target) {
        Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
        target.eAllContents().forEachRemaining(element -> element.eCrossReferences().forEach(other -> {
            used.add(other);
            for (EObject home = other.eContainer(); home instanceof Store || home instanceof SqlInstance
                    || home != null && home.eContainingFeature() == Literals.TOPOLOGY__SQL_SERVERS;
                    home = home.eContainer()) {
                used.add(home);
            }
        }));
        for (Host host : target.getHosts()) {
            if (!used.contains(host)) {
                Definition.host(context, host);
            }
        }
        target.getSqlServers().stream().filter(server -> !used.contains(server)).toList().forEach(server -> {
            if (server.getHost() != null) {
                Definition.host(context, server.getHost());
            }
            context.bring(server);
        });
        target.getFileShares().stream().filter(share -> !used.contains(share)).toList().forEach(context::bring);
    }

    /** Gives the simple URLs the addresses of the target. */
    static void simpleUrls(StepContext context) {
        Topology target = context.situation().target();
        for (SimpleUrl url : List.copyOf(context.state().getSimpleUrls())) {
            if (target.getSimpleUrls().stream().noneMatch(other -> context.inState(other).filter(found -> found == url)
                    .isPresent())) {
                context.remove(url);
            }
        }
        target.getSimpleUrls().forEach(context::bring);
    }
}

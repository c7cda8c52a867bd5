// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.Firewall;
import org.passerelle.topology.FirewallRule;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.WindowState;
import org.passerelle.topology.derived.TopologyIndex;

/** Settings, names and rules that let external users and partners in. */
final class ExternalAccess {

    private ExternalAccess() {
    }

    /** External records of the Edge names change soon, so that their time to live is lowered. */
    static void lowerTimeToLive(StepContext context) {
        Set<String> names = names(context.situation());
        context.state().getDnsRecords().stream().filter(record -> isExternalEdge(record, names))
                .forEach(record -> record.setLowTtl(true));
    }

    /** Sets the switches of the Access Edge and, where federation was there before, its partners. */
    static void accessSettings(StepContext context) {
        context.deployment().setOutsideUsersAllowed(true);
        if (Facts.LEGACY_FEDERATION.holds(context.situation())) {
            federationSettings(context);
        }
    }

    /** Gives the federation settings the values of the target. */
    static void federationSettings(StepContext context) {
        FederationSettings target = context.situation().target().getFederation();
        if (target == null) {
            return;
        }
        context.bring(target, Literals.FEDERATION_SETTINGS__XMPP_PARTNERS,
                Literals.FEDERATION_SETTINGS__GLOBAL_ROUTE, Literals.FEDERATION_SETTINGS__GLOBAL_ROUTE_FQDN);
    }

    static boolean outsideUsersAllowed(StateView view) {
        return view.deployment().isOutsideUsersAllowed();
    }

    /** Creates the external names and rules of a first Edge, before traffic is led there. */
    static void prepare(StepContext context) {
        records(context);
        rules(context);
    }

    /** Leads external traffic to the new Edge, stops the legacy Access Edge, and closes the window. */
    static void goLive(StepContext context) {
        records(context);
        rules(context);
        Look.activeLegacy(context, Edge.class).toList().forEach(edge -> edge.setServing(false));
        for (Pool target : context.situation().targetEdges()) {
            TopologyIndex.role(target, Edge.class).filter(edge -> context.inState(edge).isPresent())
                    .ifPresent(edge -> context.fill(edge, Literals.EDGE__SERVING));
        }
        context.deployment().setFederationWindow(WindowState.CLOSED);
    }

    private static void records(StepContext context) {
        Set<String> names = names(context.situation());
        DnsChanges.declare(context, record -> isExternalEdge(record, names));
        for (Edge edge : context.situation().targetIndex().roles(Edge.class)) {
            Stream.of(edge.getAccess(), edge.getWebConferencing(), edge.getAudioVideo())
                    .filter(service -> service != null).forEach(service -> follow(context, service));
        }
    }

    /** A record that only the legacy side declares follows the name to its new address. */
    private static void follow(StepContext context, EdgeService service) {
        Object address = service.getPublicAddress() != null ? service.getPublicAddress() : service.getAddress();
        if (service.getFqdn() == null || address == null) {
            return;
        }
        String name = service.getFqdn().key();
        boolean declared = context.situation().target().getDnsRecords().stream().anyMatch(record -> named(record, name));
        context.state().getDnsRecords().stream().filter(record -> !declared && named(record, name)).toList()
                .forEach(record -> {
                    record.getTargets().clear();
                    record.getTargets().add(address.toString());
                });
    }

    private static boolean named(DnsRecord record, String name) {
        return record.getView() == DnsView.EXTERNAL && DnsChanges.isAddress(record) && record.getName() != null
                && DnsChanges.key(record.getName()).equals(name);
    }

    private static void rules(StepContext context) {
        for (Firewall firewall : context.situation().target().getFirewalls()) {
            context.bring(firewall, Literals.FIREWALL__RULES);
            for (FirewallRule rule : firewall.getRules()) {
                if (rule.getTarget() == null || rule.getTarget().kind() == PoolKind.EDGE) {
                    context.bring(rule);
                }
            }
        }
    }

    /** Whether a record belongs to the external names of Edge pools, which are given. */
    static boolean isExternalEdge(DnsRecord record, Set<String> names) {
        return record.getName() != null && (DnsChanges.isExternalSignIn(record)
                || record.getView() == DnsView.EXTERNAL && DnsChanges.isAddress(record)
                        && names.contains(record.getName().toLowerCase(Locale.ROOT)));
    }

    /** The external names of the Edge pools of the target, in the form in which names are compared. */
    static Set<String> names(Situation situation) {
        Set<String> names = new HashSet<>();
        for (Edge edge : situation.targetIndex().roles(Edge.class)) {
            Stream.of(edge.getAccess(), edge.getWebConferencing(), edge.getAudioVideo())
                    .filter(service -> service != null && service.getFqdn() != null)
                    .forEach(service -> names.add(service.getFqdn().key()));
        }
        return names;
    }

    /** Whether external traffic is led to every new Edge pool. */
    static boolean live(StateView view) {
        List<Pool> edges = Look.targetEdges(view);
        return edges.size() == view.situation().targetEdges().size() && edges.stream()
                .allMatch(pool -> TopologyIndex.role(pool, Edge.class).filter(Edge::isServing).isPresent());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.Firewall;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.derived.ElementKeys;

/** Takes out of the working copy what only the legacy deployment needed. */
final class CleanUp {

    private CleanUp() {
    }

    /** Whether the legacy deployment has devices, rules, records or certificates that go with it. */
    static boolean needed(Situation situation) {
        Topology legacy = situation.legacy();
        return !legacy.getLoadBalancers().isEmpty() || !legacy.getFirewalls().isEmpty()
                || !legacy.getReverseProxies().isEmpty() || !legacy.getDnsRecords().isEmpty()
                || !legacy.getCertificates().isEmpty();
    }

    /** Removes load balancers, rules, proxies, records and certificates that the target does not declare. */
    static void surroundings(StepContext context) {
        Topology state = context.state();
        Topology target = context.situation().target();
        keep(context, state.getLoadBalancers(), target.getLoadBalancers());
        keep(context, state.getReverseProxies(), target.getReverseProxies());
        keep(context, state.getFirewalls(), target.getFirewalls());
        for (Firewall firewall : state.getFirewalls()) {
            target.getFirewalls().stream().filter(other -> Objects.equals(other.getName(), firewall.getName())).findFirst()
                    .ifPresent(other -> keep(context, firewall.getRules(), other.getRules()));
        }
        for (Certificate certificate : List.copyOf(state.getCertificates())) {
            if (certificate.getPool() != null && context.isLegacy(certificate.getPool())) {
                context.remove(certificate);
            }
        }
        records(context, state, target);
    }

    private static void records(StepContext context, Topology state, Topology target) {
        Set<String> declared = keys(target.getDnsRecords());
        Set<String> retired = new HashSet<>();
        for (Pool pool : context.situation().legacyIndex().pools()) {
            if (pool.getFqdn() != null) {
                retired.add(pool.getFqdn().key());
            }
            Look.hosts(pool).forEach(host -> retired.add(DnsChanges.key(host.label())));
        }
        for (DnsRecord record : List.copyOf(state.getDnsRecords())) {
            boolean legacy = record.getName() != null && retired.contains(DnsChanges.key(record.getName()))
                    || record.getTargets().stream().anyMatch(name -> retired.contains(DnsChanges.key(name)));
            if (legacy && !declared.contains(ElementKeys.of(record))) {
                context.remove(record);
            }
        }
    }

    private static void keep(StepContext context, EList<? extends EObject> present, EList<? extends EObject> wanted) {
        Set<String> declared = keys(wanted);
        for (EObject element : List.copyOf(present)) {
            if (!declared.contains(ElementKeys.of(element))) {
                context.remove(element);
            }
        }
    }

    private static Set<String> keys(List<? extends EObject> elements) {
        Set<String> keys = new HashSet<>();
        elements.forEach(element -> keys.add(ElementKeys.of(element)));
        return keys;
    }

    /** Retires the legacy gateway that the step is about. */
    static void gateway(StepContext context) {
        context.subject().legacy(PstnGateway.class).flatMap(context::inState).ifPresent(gateway -> {
            Host host = gateway.getHost();
            context.remove(gateway);
            if (host != null && context.situation().targetIndex().host(host.getFqdn()).isEmpty()) {
                dropIfIdle(context, host);
            }
        });
    }

    /** Whether a legacy gateway is not the one that serves on. */
    static boolean replaced(Situation situation, PstnGateway legacy) {
        return situation.successor(legacy).filter(next -> next.label().equals(legacy.label())).isEmpty();
    }

    /** Whether no voice route leads to the gateway that the step is about. */
    static boolean gatewayUnused(StateView view) {
        return view.subject().legacy(PstnGateway.class).flatMap(view::inState).map(gateway ->
                gateway.getTrunks().stream().flatMap(trunk -> view.referrers(trunk).stream())
                        .noneMatch(VoiceRoute.class::isInstance)).orElse(true);
    }

    /** Takes the trusted service entry that the step is about away. */
    static void trustedEntry(StepContext context) {
        context.subject().legacy(TrustedService.class).flatMap(context::inState).ifPresent(context::remove);
    }

    /** Removes what is left of the legacy deployment from the topology. */
    static void legacy(StepContext context) {
        Topology state = context.state();
        Topology target = context.situation().target();
        List.copyOf(context.pools()).stream().filter(context::isLegacy).forEach(pool -> Retirement.discard(context, pool));
        Set<String> sites = keys(target.getSites());
        for (Site site : List.copyOf(state.getSites())) {
            if (!sites.contains(ElementKeys.of(site)) && site.getPools().isEmpty()) {
                context.remove(site);
            }
        }
        keep(context, state.getFileShares(), target.getFileShares());
        Set<String> hosts = keys(target.getHosts());
        for (Host host : List.copyOf(state.getHosts())) {
            if (!hosts.contains(ElementKeys.of(host))) {
                dropIfIdle(context, host);
            }
        }
        if (state.getFederation() != null) {
            state.getFederation().setGlobalRoute(null);
            state.getFederation().setGlobalRouteFqdn(null);
        }
        for (HostState fact : context.deployment().getHosts()) {
            fact.setWmiPackage(false);
        }
        MergeEffects.record(context);
        Definition.publish(context);
    }

    /** Forgets a computer that nothing refers to any more, unless administrators work on it. */
    private static void dropIfIdle(StepContext context, Host host) {
        List<EObject> users = context.referrers(host);
        if (users.stream().allMatch(HostState.class::isInstance)
                && !host.getTools().contains(ProductVersion.LYNC_2013)) {
            users.forEach(context::remove);
            context.remove(host);
        }
    }
}

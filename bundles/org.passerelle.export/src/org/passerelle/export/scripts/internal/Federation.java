// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.List;
import java.util.Optional;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** OCS-08-06, OCS-08-09, OCS-08-11 and SUP-10: route, switches, partners and tests of federation. */
final class Federation {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private Federation() {
    }

    /** Every central site that federates in the target gets the federating Edge as its route. */
    static void route(Job job) {
        Value.Fqdn edge = Bindings.name(edge(job));
        Value.Text route = Value.text("EdgeServer:" + edge.name());
        List<Site> central = job.situation().target().getSites().stream().filter(CentralSite.class::isInstance).toList();
        List<Site> federating = central.stream().filter(site -> site.getFederationRoute() != null).toList();
        job.lync(Operator.SERVER_ADMINISTRATOR);
        List<Site> sites = Bindings.some(job.situation().target(), MODEL.getTopology_Sites(),
                federating.isEmpty() ? central : federating);
        Bindings.each(sites, site -> {
            Value.Text name = Bindings.identity(site, MODEL.getNamedElement_Name());
            Observation now = look("Get-CsSite", "Identity", name).exactlyOne().read("FederationRoute");
            return job.add(Unit.of(name).doneWhen(Condition.is(now, route)).change(to(name, route))
                    .undo(Undo.by(now, Column.Kind.TEXT, Column.Kind.OPTIONAL_TEXT, Change.of(to(name, Undo.BEFORE))))
                    .build());
        });
    }

    /** An empty route takes the site's route away. */
    private static Command to(Value.Text site, Value route) {
        return call("Set-CsSite").with("Identity", site).with("FederationRoute", route).build();
    }

    /** The Edge pool of the target that federates, else its first one. */
    static Pool edge(Job job) {
        List<Pool> edges = job.situation().targetEdges();
        return edges.stream().filter(pool -> TopologyIndex.role(pool, Edge.class).filter(Edge::isFederation).isPresent())
                .findFirst().or(() -> edges.stream().findFirst())
                .orElseThrow(() -> BindingProblem.missing(job.situation().target(), MODEL.getTopology_Sites()));
    }

    static void accessEdge(Job job) {
        Optional<FederationSettings> settings = settings(job);
        boolean outside = job.situation().targetEdges().stream()
                .anyMatch(pool -> TopologyIndex.role(pool, Edge.class).filter(Edge::isRemoteAccess).isPresent());
        job.lync(Operator.ADMINISTRATOR);
        boolean federated = settings.filter(FederationSettings::isEnabled).isPresent();
        AccessEdge switches = new AccessEdge().outsideUsers(outside).federatedUsers(federated);
        if (federated && settings.filter(FederationSettings::isPartnerDiscovery).isPresent()) {
            switches.partnerDiscovery();
        }
        switches.units(job).forEach(job::add);
        job.add(Services.replication(job));
    }

    private static Optional<FederationSettings> settings(Job job) {
        return Optional.ofNullable(job.situation().target().getFederation())
                .or(() -> Optional.ofNullable(job.situation().legacy().getFederation()));
    }

    /** Tests each partner that is named; with open federation there may be none. */
    static void tests(Job job) {
        Pool edge = edge(job);
        Value.Fqdn name = Bindings.name(edge);
        job.lync(Operator.VIEWER);
        Bindings.each(Members.hosts(edge), Bindings::name).forEach(server -> job.add(
                Services.check(server, Services.replicated(server), job.say("replication.late"))));
        settings(job).filter(FederationSettings::isEnabled).ifPresent(federation -> partners(federation)
                .forEach(partner -> job.add(Services.test(job, partner, Query.of(call("Test-CsFederatedPartner")
                        .with("TargetFqdn", name).with("Domain", partner).build())))));
    }

    private static List<Value.Fqdn> partners(FederationSettings federation) {
        return federation.isPartnerDiscovery() && federation.getAllowedDomains().isEmpty() ? List.of()
                : Bindings.all(federation, MODEL.getFederationSettings_AllowedDomains(), Value::fqdn);
    }

    /** Federation where there was none: policies, partners, switches. */
    static void begin(Job job) {
        FederationSettings federation = Bindings.element(job.situation().target(), MODEL.getTopology_Federation(),
                FederationSettings.class);
        job.lync(Operator.ADMINISTRATOR);
        job.add(ExternalAccessPolicies.withFederation(Policies.global()));
        List<Policy> policies = Policies.of(job.situation().target(), PolicyKind.EXTERNAL_ACCESS).stream()
                .filter(Policy::isFederationAccess).toList();
        Bindings.each(policies, policy -> job.add(ExternalAccessPolicies.withFederation(name(policy))));
        domains(job, federation.getAllowedDomains(), "Get-CsAllowedDomain", "New-CsAllowedDomain");
        domains(job, federation.getBlockedDomains(), "Get-CsBlockedDomain", "New-CsBlockedDomain");
        AccessEdge switches = new AccessEdge().federatedUsers(true);
        if (federation.isPartnerDiscovery()) {
            switches.partnerDiscovery();
        }
        switches.units(job).forEach(job::add);
    }

    private static Value.Text name(NamedElement element) {
        return Bindings.identity(element, MODEL.getNamedElement_Name());
    }

    private static void domains(Job job, List<Fqdn> domains, String look, String make) {
        for (Fqdn domain : domains) {
            Value.Text name = Value.text(domain.toString());
            job.add(Unit.of(name).doneWhen(Condition.exists(look(look).where("Identity", Match.EQUALS, name)))
                    .change(call(make).with("Identity", name).build()).independent().build());
        }
    }
}

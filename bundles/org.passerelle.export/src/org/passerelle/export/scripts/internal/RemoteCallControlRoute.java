// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.List;
import java.util.Optional;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.Transport;

/** OCS-09-06: routes calls for desk phones to their gateway and trusts it. */
final class RemoteCallControlRoute implements ScriptMaker {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    @Override
    public void fill(Job job) {
        CstaGateway gateway = About.element(job.subject(), CstaGateway.class);
        Value.Text domain = Value.text(Bindings.fqdn(gateway, MODEL.getCstaGateway_MatchDomain()).name());
        boolean tcp = gateway.getTransport() == Transport.TCP;
        Value.Text name = name(gateway);
        List<Pool> pools = Bindings.each(gateway.getRoutedBy(), pool -> About.successor(job, pool));
        job.lync(Operator.SERVER_ADMINISTRATOR);
        if (pools.isEmpty()) {
            job.add(route(Value.text("global"), domain, route(gateway, domain, tcp)));
        }
        Bindings.each(pools, pool -> job.add(route(Value.text("service:Registrar:" + Bindings.name(pool).name()), domain,
                route(gateway, domain, tcp))));
        Pool registrar = pools.stream().findFirst().or(job.situation()::pilotPool)
                .orElseThrow(() -> BindingProblem.missing(gateway, MODEL.getCstaGateway_RoutedBy()));
        new TrustedPool(job, name).ensure(registrar, TrustedPool.Options.usual(Optional.empty()))
                .application(Bindings.identity(gateway, MODEL.getCstaGateway_ApplicationId()),
                        Bindings.port(gateway, MODEL.getCstaGateway_Port()), tcp)
                .enable();
    }

    /** A gateway without TLS may be known by its address alone. */
    private static Value.Text name(CstaGateway gateway) {
        boolean byAddress = gateway.getFqdn() == null && gateway.getTransport() == Transport.TCP;
        return byAddress ? Bindings.text(gateway, MODEL.getCstaGateway_Address())
                : Value.text(Bindings.fqdn(gateway, MODEL.getCstaGateway_Fqdn()).name());
    }

    private static CommandBuilder route(CstaGateway gateway, Value.Text domain, boolean tcp) {
        CommandBuilder route = call("New-CsStaticRoute");
        if (tcp) {
            route.with("TCPRoute").with("Destination", Bindings.text(gateway, MODEL.getCstaGateway_Address()));
        } else {
            route.with("TLSRoute").with("Destination", name(gateway)).with("UseDefaultCertificate", Value.bool(true));
        }
        return route.with("Port", Bindings.port(gateway, MODEL.getCstaGateway_Port())).with("MatchUri", domain);
    }

    private static Unit route(Value.Text scope, Value.Text domain, CommandBuilder route) {
        Query routes = look("Get-CsStaticRoutingConfiguration").where("Identity", Match.EQUALS, scope);
        Value added = Value.add(Variable.result("route"));
        return Unit.of(domain).observe(routes.read("Route"))
                .doneWhen(Condition.contains(routes.read("Route"), Value.text("MatchUri=" + domain.text() + ";")))
                .change(Change.of(route.build()).into("route"))
                .change(Change.of(call("Set-CsStaticRoutingConfiguration").with("Identity", scope).with("Route", added)
                        .build()).onlyIf(Condition.exists(routes)))
                .change(Change.of(call("New-CsStaticRoutingConfiguration").with("Identity", scope).with("Route", added)
                        .build()).onlyIf(Condition.none(routes)))
                .build();
    }
}

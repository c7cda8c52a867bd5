// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.List;
import java.util.Optional;
import org.passerelle.powershell.command.Value;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.TrustedApplication;
import org.passerelle.topology.TrustedApplications;

/** OCS-09-03, OCS-09-08 and SUP-16: servers that the deployment trusts. */
final class TrustedApplicationPools {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private TrustedApplicationPools() {
    }

    /** A Client Access server; beside Unified Messaging the pool alone suffices. */
    static void clientAccess(Job job) {
        ExchangeServer server = About.element(job.subject(), ExchangeServer.class);
        Value.Fqdn host = Bindings.name(Bindings.element(server, MODEL.getExchangeServer_Host(), Host.class));
        job.lync(Operator.SERVER_ADMINISTRATOR);
        TrustedPool pool = new TrustedPool(job, Value.text(host.name()))
                .ensure(registrar(job, server), TrustedPool.Options.usual(Optional.of(host)));
        if (!server.isUnifiedMessaging()) {
            pool.application(Bindings.identity(server, MODEL.getExchangeServer_ApplicationId()),
                    Bindings.port(server, MODEL.getExchangeServer_Port()), false);
        }
        pool.enable();
    }

    private static Pool registrar(Job job, ExchangeServer server) {
        return server.getUmPools().stream().filter(job.situation().targetFrontEnds()::contains).findFirst()
                .or(job.situation()::pilotPool)
                .orElseThrow(() -> BindingProblem.missing(server, MODEL.getExchangeServer_UmPools()));
    }

    static void pool(Job job) {
        Pool pool = About.target(job);
        TrustedApplications role = Members.role(pool, TrustedApplications.class);
        List<Host> hosts = Members.hosts(pool);
        List<Value.Fqdn> computers = Bindings.each(hosts, Bindings::name);
        job.lync(Operator.SERVER_ADMINISTRATOR);
        TrustedPool trusted = new TrustedPool(job, Value.text(Bindings.name(pool).name()))
                .ensure(Bindings.element(role, MODEL.getRoutedRole_NextHop(), Pool.class),
                        new TrustedPool.Options(role.isThrottleAsServer(), role.isTreatAsAuthenticated(),
                                role.isOutboundOnly(), role.isRequiresReplication(), Optional.of(computers.getFirst())));
        computers.stream().skip(1).forEach(trusted::computer);
        trusted.enable();
    }

    static void applications(Job job) {
        Pool pool = About.target(job);
        TrustedApplications role = Members.role(pool, TrustedApplications.class);
        List<TrustedApplication> applications =
                Bindings.some(role, MODEL.getTrustedApplications_Applications(), role.getApplications());
        TrustedPool trusted = new TrustedPool(job, Value.text(Bindings.name(pool).name()));
        job.lync(Operator.SERVER_ADMINISTRATOR);
        Bindings.each(applications, application -> trusted.application(
                Bindings.identity(application, MODEL.getNamedElement_Name()),
                Bindings.port(application, MODEL.getTrustedApplication_Port()), false));
        trusted.enable();
    }
}

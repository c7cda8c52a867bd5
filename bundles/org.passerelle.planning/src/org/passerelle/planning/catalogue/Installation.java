// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import org.passerelle.planning.StepContext;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.CertificateUsage;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;

/** Installs and retires the software of computers. */
final class Installation {

    private Installation() {
    }

    /** Installs the computer that the step is about, starts it, and gives it the configuration. */
    static void replica(StepContext context) {
        server(context);
        Look.host(context).ifPresent(host -> context.hostStateOf(host).setReplicaCurrent(true));
    }

    /** Installs the computer that the step is about with its certificates and starts it. */
    static void server(StepContext context) {
        Look.host(context).ifPresent(host -> run(context, host));
        context.subject().target(Host.class).ifPresent(host -> certificates(context, host));
    }

    /** Installs and starts every computer of a target pool. */
    static void pool(StepContext context, Pool targetPool) {
        Look.hosts(targetPool).forEach(host -> {
            context.inState(host).ifPresent(here -> {
                run(context, here);
                context.hostStateOf(here).setReplicaCurrent(true);
            });
            certificates(context, host);
        });
    }

    private static void run(StepContext context, Host host) {
        HostState state = context.hostStateOf(host);
        state.setInstalled(true);
        state.setRunning(true);
    }

    /** Places the certificates of the pools of a computer, save for the external one of an Edge that replaces another. */
    private static void certificates(StepContext context, Host targetHost) {
        for (Certificate certificate : context.situation().target().getCertificates()) {
            if (certificate.getPool() != null && !Certificates.waitsForLegacyEdge(context.situation(), certificate)
                    && certificate.getUsage() != CertificateUsage.REVERSE_PROXY && covers(certificate, targetHost)) {
                context.bring(certificate);
            }
        }
    }

    private static boolean covers(Certificate certificate, Host targetHost) {
        return certificate.getHost() == targetHost || certificate.getHost() == null && certificate.getPool().getMembers()
                .stream().map(PoolMember::getHost).anyMatch(host -> host == targetHost);
    }
}

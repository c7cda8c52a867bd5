// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.Objects;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.CertificateUsage;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.TopologyIndex;

/** The certificate that moves from the legacy Access Edge to the new one. */
final class Certificates {

    private Certificates() {
    }

    /** Whether a certificate is placed only when it is taken over from the legacy Edge. */
    static boolean waitsForLegacyEdge(Situation situation, Certificate certificate) {
        return certificate.getUsage() == CertificateUsage.EDGE_EXTERNAL && certificate.getPool() != null
                && certificate.getPool().kind() == PoolKind.EDGE && Facts.LEGACY_EDGE.holds(situation)
                && Facts.ACCESS_NAME_KEPT.holds(situation);
    }

    /** Whether no step that installs computers places a certificate. */
    static boolean standsAlone(Certificate certificate) {
        return certificate.getUsage() != CertificateUsage.REVERSE_PROXY && (certificate.getPool() == null
                || certificate.getPool().getMembers().isEmpty());
    }

    /** Puts the external certificate of the legacy Edge on the Edge Server that the step is about. */
    static void takeOver(StepContext context) {
        context.subject().target(Host.class).ifPresent(target -> context.inState(target).ifPresent(host -> {
            for (Pool pool : Look.poolsOf(context, host)) {
                if (pool.kind() == PoolKind.EDGE && !declared(context, pool, target)) {
                    place(context, pool, host);
                }
            }
        }));
    }

    private static boolean declared(StepContext context, Pool pool, Host target) {
        boolean found = false;
        for (Certificate certificate : context.situation().target().getCertificates()) {
            if (certificate.getUsage() == CertificateUsage.EDGE_EXTERNAL && certificate.getPool() != null
                    && Objects.equals(certificate.getPool().getFqdn(), pool.getFqdn())
                    && (certificate.getHost() == null || certificate.getHost() == target)) {
                context.bring(certificate);
                found = true;
            }
        }
        return found;
    }

    private static void place(StepContext context, Pool pool, Host host) {
        Certificate certificate = TopologyFactory.eINSTANCE.createCertificate();
        certificate.setUsage(CertificateUsage.EDGE_EXTERNAL);
        certificate.setPool(pool);
        certificate.setHost(host);
        TopologyIndex.role(pool, Edge.class).map(Edge::getAccess).map(EdgeService::getFqdn)
                .ifPresent(name -> certificate.setSubject(name.toString()));
        context.state().getCertificates().add(certificate);
    }

    /** Whether every Edge Server of the target has an external certificate. */
    static boolean onEveryEdgeServer(StateView view) {
        return Look.targetEdges(view).stream().allMatch(pool -> Look.hosts(pool).allMatch(host ->
                view.referrers(pool).stream().filter(Certificate.class::isInstance).map(Certificate.class::cast)
                        .anyMatch(certificate -> certificate.getUsage() == CertificateUsage.EDGE_EXTERNAL
                                && (certificate.getHost() == null || certificate.getHost() == host))));
    }
}

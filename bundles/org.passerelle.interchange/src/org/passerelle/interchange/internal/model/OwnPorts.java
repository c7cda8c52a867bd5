// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import org.passerelle.interchange.internal.document.PortEntry;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;

/** Recognises the ports that the model has features of their own for. */
final class OwnPorts {

    private static final String MEDIATION = "component:Mediation SipClient Pstn 1 ";

    private OwnPorts() {
    }

    /** Whether the model has a feature for the port. */
    static boolean isOwn(PortEntry entry) {
        return isMainOf(entry) || isMediationTls(entry) || isMediationTcp(entry) || isRegistrarSip(entry)
                || isEdgeSip(entry) || isEdgeWebConferencing(entry) || isReplication(entry);
    }

    static boolean isMediationTls(PortEntry entry) {
        return entry.key().equals(MEDIATION + "Tls /");
    }

    static boolean isMediationTcp(PortEntry entry) {
        return entry.key().equals(MEDIATION + "Tcp /");
    }

    static boolean isRegistrarSip(PortEntry entry) {
        return entry.key().equals("component:Registrar SipServer Primary 1 Mtls /");
    }

    static boolean isEdgeSip(PortEntry entry) {
        return entry.key().equals("component:AccessEdge SipServer Internal 1 Mtls /");
    }

    static boolean isEdgeWebConferencing(PortEntry entry) {
        return entry.key().equals("component:DataEdge PsomServer Internal 1 Mtls /");
    }

    static boolean isReplication(PortEntry entry) {
        return entry.key().equals("component:ReplicationService Replication Internal 1 Https /");
    }

    /** Whether the port is the one that the port of an external Edge service means. */
    static boolean isMainOf(PortEntry entry) {
        return main(entry) != null;
    }

    /** The external service whose port this is, or null. */
    static String main(PortEntry entry) {
        return switch (entry.key()) {
            case "component:AccessEdge SipClient External 1 Tls /" -> "access";
            case "component:DataEdge PsomClient External 1 Tls /" -> "webConferencing";
            case "component:MediaRelayEdge TURNServer External 1 Tcp /" -> "audioVideo";
            default -> null;
        };
    }

    /** An external service of an Edge pool by the name that the table of ports has for it, or null. */
    static EdgeService service(Edge edge, String name) {
        return switch (name) {
            case "access" -> edge.getAccess();
            case "webConferencing" -> edge.getWebConferencing();
            default -> edge.getAudioVideo();
        };
    }
}

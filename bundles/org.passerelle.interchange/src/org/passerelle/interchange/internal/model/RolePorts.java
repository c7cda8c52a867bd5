// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interchange.internal.document.DefaultPort;
import org.passerelle.interchange.internal.document.DefaultPorts;
import org.passerelle.interchange.internal.document.PortEntry;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.ServicePort;
import org.passerelle.topology.derived.Versions;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;

/** The ports of a service as the model gives them: defaults of the version, the role's own features, then its list. */
final class RolePorts {

    private RolePorts() {
    }

    /** The ports by key without those of the role's list. */
    static Map<String, PortEntry> implied(Pool pool, Role role, String service) {
        Map<String, PortEntry> ports = new LinkedHashMap<>();
        for (DefaultPort each : DefaultPorts.of(service, Versions.of(pool))) {
            if (applies(role, each.when())) {
                PortEntry entry = adjusted(pool, role, each);
                ports.put(entry.key(), entry);
            }
        }
        if (role instanceof Mediation mediation && mediation.getTcpPort() != null) {
            PortEntry entry = tcp(mediation);
            ports.put(entry.key(), entry);
        }
        return ports;
    }

    /** All ports in order. */
    static List<PortEntry> all(Pool pool, Role role, String service) {
        Map<String, PortEntry> ports = implied(pool, role, service);
        for (ServicePort each : role.getPorts()) {
            ServicePorts.entry(each, role, pool).ifPresent(placed -> {
                if (placed.service().equals(service)) {
                    PortEntry usual = ports.get(placed.entry().key());
                    ports.put(placed.entry().key(), usual == null ? placed.entry() : ServicePorts.over(usual, placed.entry()));
                }
            });
        }
        return new ArrayList<>(ports.values());
    }

    private static boolean applies(Role role, String feature) {
        return switch (feature) {
            case "voice" -> role instanceof FrontEnd frontEnd && frontEnd.isEnterpriseVoice();
            case "dialIn" -> role instanceof FrontEnd frontEnd && frontEnd.isDialInConferencing();
            case "bandwidth" -> role instanceof FrontEnd frontEnd && frontEnd.isCallAdmissionControl();
            case "federation" -> role instanceof Edge edge && edge.isFederation();
            case "xmpp" -> role instanceof Edge edge && edge.isXmpp();
            default -> true;
        };
    }

    private static PortEntry adjusted(Pool pool, Role role, DefaultPort port) {
        PortEntry entry = port.entry();
        if (role instanceof Edge edge) {
            return edge(pool, edge, port);
        }
        if (role instanceof Mediation mediation && OwnPorts.isMediationTls(entry) && mediation.getTlsPort() != null) {
            return entry.on(text(mediation.getTlsPort()), range(mediation.getTlsPort(), mediation.getTlsPortLast()));
        }
        return OwnPorts.isRegistrarSip(entry) ? moved(entry, pool.getInternalSipPort()) : entry;
    }

    private static PortEntry edge(Pool pool, Edge edge, DefaultPort port) {
        PortEntry entry = port.entry();
        if (!port.named().isEmpty()) {
            EdgeService service = OwnPorts.service(edge, port.named());
            PortEntry moved = OwnPorts.isMainOf(entry) && service != null ? moved(entry, service.getPort()) : entry;
            Fqdn name = service != null && service.getFqdn() != null ? service.getFqdn()
                    : edge.getAccess() == null ? null : edge.getAccess().getFqdn();
            return name == null ? moved : moved.seenAs("", name.toString());
        }
        if (OwnPorts.isEdgeSip(entry)) {
            return moved(entry, pool.getInternalSipPort());
        }
        if (OwnPorts.isEdgeWebConferencing(entry)) {
            return moved(entry, edge.getInternalWebConferencingPort());
        }
        return OwnPorts.isReplication(entry) ? moved(entry, edge.getReplicationPort()) : entry;
    }

    private static PortEntry tcp(Mediation mediation) {
        return new PortEntry("component:Mediation", "SipClient", "Pstn", "1", "Tcp", "/", "false", "",
                text(mediation.getTcpPort()), range(mediation.getTcpPort(), mediation.getTcpPortLast()), "", "");
    }

    private static PortEntry moved(PortEntry entry, Port port) {
        return port == null ? entry : entry.on(text(port), entry.range());
    }

    private static String range(Port first, Port last) {
        return last == null || last.number() <= first.number() ? "" : Integer.toString(last.number() - first.number());
    }

    private static String text(Port port) {
        return Integer.toString(port.number());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interchange.internal.document.PortEntry;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Port;

/** Imports the ports of services: features first, then everything that deviates from what they imply. */
final class PortImport {

    private static final int SIP = 5061;
    private static final int WEB_CONFERENCING = 8057;
    private static final int REPLICATION = 4443;

    private final Imported imported;

    PortImport(Imported imported) {
        this.imported = imported;
    }

    void read(Role role, Map<String, Node> services) {
        Pool pool = TopologyIndex.poolOf(role);
        services.forEach((name, service) -> ports(service).forEach(port -> feature(pool, role, port)));
        services.forEach((name, service) -> deviations(pool, role, name, ports(service)));
    }

    private static List<Node> ports(Node service) {
        Node list = service.child("Ports");
        return list == null ? List.of() : list.children("Port");
    }

    private void feature(Pool pool, Role role, Node source) {
        PortEntry entry = PortEntry.of(source);
        switch (role) {
            case FrontEnd frontEnd -> application(frontEnd, entry.owner());
            case Edge edge -> edge(edge, source, entry);
            case Mediation mediation -> mediation(mediation, source, entry);
            default -> { }
        }
        if (OwnPorts.isRegistrarSip(entry) || OwnPorts.isEdgeSip(entry)) {
            pool.setInternalSipPort(other(source, SIP));
        }
    }

    private static void application(FrontEnd role, String owner) {
        switch (owner) {
            case "application:Cps", "application:RGS" -> role.setEnterpriseVoice(true);
            case "application:Caa", "application:Cas" -> role.setDialInConferencing(true);
            case "application:PDP" -> role.setCallAdmissionControl(true);
            default -> { }
        }
    }

    private void edge(Edge role, Node source, PortEntry entry) {
        String main = OwnPorts.main(entry);
        if (main != null) {
            EdgeService service = TopologyFactory.eINSTANCE.createEdgeService();
            service.setFqdn(imported.values.fqdn(source, "ConfiguredFqdn"));
            service.setPort(imported.values.port(source, "Port"));
            switch (main) {
                case "access" -> role.setAccess(service);
                case "webConferencing" -> role.setWebConferencing(service);
                default -> role.setAudioVideo(service);
            }
        } else if (OwnPorts.isEdgeWebConferencing(entry)) {
            role.setInternalWebConferencingPort(other(source, WEB_CONFERENCING));
        } else if (OwnPorts.isReplication(entry)) {
            role.setReplicationPort(other(source, REPLICATION));
        } else if (entry.owner().equals("component:AccessEdge") && entry.usage().equals("SipServer")
                && entry.side().equals("External")) {
            role.setFederation(true);
        } else if (entry.owner().equals("component:XmppFederationProxy")) {
            role.setXmpp(true);
        }
    }

    private void mediation(Mediation role, Node source, PortEntry entry) {
        if (OwnPorts.isMediationTls(entry)) {
            role.setTlsPort(imported.values.port(source, "Port"));
            role.setTlsPortLast(last(role.getTlsPort(), entry));
        } else if (OwnPorts.isMediationTcp(entry)) {
            role.setTcpPort(imported.values.port(source, "Port"));
            role.setTcpPortLast(last(role.getTcpPort(), entry));
        }
    }

    private static Port last(Port first, PortEntry entry) {
        int range = Values.number(entry.range());
        int last = first == null ? 0 : first.number() + range;
        return range < 1 || last < 1 || last > 65535 ? null : new Port(last);
    }

    private Port other(Node source, int usual) {
        Port port = imported.values.port(source, "Port");
        return port == null || port.number() == usual ? null : port;
    }

    private static void deviations(Pool pool, Role role, String service, List<Node> ports) {
        Map<String, PortEntry> implied = RolePorts.implied(pool, role, service);
        Map<String, PortEntry> found = new LinkedHashMap<>();
        ports.forEach(source -> found.putIfAbsent(PortEntry.of(source).key(), PortEntry.of(source)));
        // In the order in which they come out again: changed defaults, then ports of their own.
        implied.forEach((key, usual) -> {
            PortEntry entry = found.remove(key);
            if (entry != null && !usual.sameTarget(entry)) {
                ServicePorts.port(service, entry).ifPresent(role.getPorts()::add);
            }
        });
        found.values().stream().filter(entry -> !OwnPorts.isOwn(entry)).forEach(entry -> ServicePorts.port(service, entry).ifPresent(role.getPorts()::add));
    }
}

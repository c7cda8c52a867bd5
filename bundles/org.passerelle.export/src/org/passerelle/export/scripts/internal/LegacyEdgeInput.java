// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.passerelle.planning.Situation;
import org.passerelle.powershell.command.Value;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.Port;

/**
 * The file that tells the merge about legacy Edge servers, which it cannot find by itself. Form: the input of
 * Merge-CsLegacyTopology as the Lync Server 2010 pages show it (gg398097).
 */
final class LegacyEdgeInput {

    private static final String NAMESPACE = "urn:schema:Microsoft.Rtc.Management.Deploy.LegacyUserInput.2008";
    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private final XMLStreamWriter xml;

    private LegacyEdgeInput(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The file for the legacy Edge pools of a situation.
     *
     * @throws BindingProblem when a name, next hop or external name is missing
     */
    static byte[] write(Situation situation) {
        List<EdgeFacts> edges = Bindings.each(situation.legacyEdges(), EdgeFacts::of);
        int sipPort = situation.legacyFrontEnds().stream().map(Pool::getInternalSipPort).filter(port -> port != null)
                .mapToInt(Port::number).findFirst().orElse(5061);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new LegacyEdgeInput(xml).document(edges, sipPort);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed.", e);
        }
        return out.toByteArray();
    }

    private void document(List<EdgeFacts> edges, int sipPort) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        line(0);
        xml.writeStartElement("TopologyInput");
        xml.writeDefaultNamespace(NAMESPACE);
        line(1);
        xml.writeStartElement("EdgeClusters");
        for (EdgeFacts edge : edges) {
            cluster(edge);
        }
        line(1);
        xml.writeEndElement();
        line(1);
        empty("RegistrarClusterPort", "EnableAutoDiscoveryOfPorts", "false", "Port", Integer.toString(sipPort));
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void cluster(EdgeFacts edge) throws XMLStreamException {
        line(2);
        xml.writeStartElement("EdgeCluster");
        attributes("AP", "true", "MR", "true", "DP", "true", "Version", "OCS2007R2");
        if (edge.federation()) {
            attributes("FederationEnabled", "true");
        }
        line(3);
        empty("LoadBalancer", "InternalFqdn", edge.name().name(), "ExternalDPFqdn", edge.webConferencing().name());
        line(3);
        xml.writeStartElement("Machines");
        for (Value.Fqdn machine : edge.machines()) {
            line(4);
            empty("Machine", "InternalFqdn", machine.name());
        }
        line(3);
        xml.writeEndElement();
        line(3);
        empty("Ports", "InternalAPPort", edge.accessPort(), "InternalDPPort", edge.conferencingPort(),
                "ExternalDPPort", edge.externalPort());
        line(3);
        empty("DirectorOrEdgeNextHop", "Fqdn", edge.nextHop().name());
        line(2);
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private record EdgeFacts(Value.Fqdn name, List<Value.Fqdn> machines, Value.Fqdn webConferencing, Value.Fqdn nextHop,
            boolean federation, String accessPort, String conferencingPort, String externalPort) {

        static EdgeFacts of(Pool pool) {
            Edge edge = Members.role(pool, Edge.class);
            if (edge.getLayout() == EdgeLayout.EXPANDED) {
                throw BindingProblem.refused(edge, MODEL.getEdge_Layout(), edge.getLayout().getLiteral());
            }
            List<Host> hosts = Members.hosts(pool);
            EdgeService conferencing = Bindings.element(edge, MODEL.getEdge_WebConferencing(), EdgeService.class);
            return new EdgeFacts(Bindings.name(pool), Bindings.each(hosts, Bindings::name),
                    Bindings.fqdn(conferencing, MODEL.getEdgeService_Fqdn()),
                    Bindings.name(Bindings.element(edge, MODEL.getRoutedRole_NextHop(), Pool.class)),
                    edge.isFederation(), port(pool.getInternalSipPort(), 5061),
                    port(edge.getInternalWebConferencingPort(), 8057), port(conferencing.getPort(), 443));
        }

        private static String port(Port port, int usual) {
            return Integer.toString(Optional.ofNullable(port).map(Port::number).orElse(usual));
        }
    }
}

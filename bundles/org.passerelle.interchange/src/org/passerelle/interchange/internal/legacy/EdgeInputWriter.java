// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.legacy;

import java.nio.charset.StandardCharsets;
import org.passerelle.interchange.LegacyEdgeInput;
import org.passerelle.interchange.LegacyEdgeInput.LegacyEdge;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.interchange.internal.xml.TreeWriter;

/** Writes the input file of the merge. */
public final class EdgeInputWriter {

    static final String NAMESPACE = "urn:schema:Microsoft.Rtc.Management.Deploy.LegacyUserInput.2008";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private EdgeInputWriter() {
    }

    /** The file. */
    public static byte[] write(LegacyEdgeInput input) {
        Node root = node("TopologyInput");
        Node clusters = node("EdgeClusters");
        input.edges().forEach(edge -> clusters.add(cluster(edge)));
        Node port = node("RegistrarClusterPort")
                .with("EnableAutoDiscoveryOfPorts", Boolean.toString(input.registrarPort() == null));
        optional(port, "Port", input.registrarPort());
        root.add(clusters).add(port);
        return (DECLARATION + TreeWriter.write(root)).getBytes(StandardCharsets.UTF_8);
    }

    private static Node cluster(LegacyEdge edge) {
        Node cluster = node("EdgeCluster").with("AP", Boolean.toString(edge.accessProxy()))
                .with("MR", Boolean.toString(edge.mediaRelay())).with("DP", Boolean.toString(edge.dataProxy()))
                .with("Version", edge.version());
        optional(cluster, "FederationEnabled", edge.federation());
        Node balancer = node("LoadBalancer");
        optional(balancer, "InternalFqdn", edge.poolFqdn());
        optional(balancer, "ExternalDPFqdn", edge.webConferencingFqdn());
        if (!balancer.attributes().isEmpty()) {
            cluster.add(balancer);
        }
        Node machines = node("Machines");
        edge.machines().forEach(name -> machines.add(node("Machine").with("InternalFqdn", name.toString())));
        Node ports = node("Ports");
        optional(ports, "InternalAPPort", edge.accessPort());
        optional(ports, "InternalDPPort", edge.internalWebConferencingPort());
        optional(ports, "ExternalDPPort", edge.externalWebConferencingPort());
        cluster.add(machines).add(ports);
        if (edge.nextHop() != null) {
            cluster.add(node("DirectorOrEdgeNextHop").with("Fqdn", edge.nextHop().toString()));
        }
        return cluster;
    }

    private static Node node(String name) {
        return new Node(NAMESPACE, name);
    }

    private static void optional(Node node, String attribute, Object value) {
        if (value != null) {
            node.with(attribute, value.toString());
        }
    }
}

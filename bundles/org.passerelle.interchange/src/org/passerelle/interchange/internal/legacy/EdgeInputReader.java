// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.passerelle.interchange.LegacyEdgeInput;
import org.passerelle.interchange.LegacyEdgeInput.LegacyEdge;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.xml.Limits;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.interchange.internal.xml.TreeReader;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.Port;

/** Reads the input file of the merge. */
public final class EdgeInputReader {

    private static final Node ABSENT = Node.of("");

    private final Problems problems;

    private EdgeInputReader(String name) {
        this.problems = new Problems(name);
    }

    /** What a file says. */
    public static LegacyEdgeInput read(byte[] bytes, String name) throws UnreadableDocumentException {
        Node root = TreeReader.read(bytes, name, Limits.DEPTH);
        return new EdgeInputReader(name).input(root);
    }

    private LegacyEdgeInput input(Node root) throws UnreadableDocumentException {
        if (!root.name().equals("TopologyInput") || !root.namespace().equals(EdgeInputWriter.NAMESPACE)) {
            throw problems.fault(root, "notTopologyInput", root.name());
        }
        List<LegacyEdge> edges = new ArrayList<>();
        for (Node clusters : root.children("EdgeClusters")) {
            for (Node cluster : clusters.children("EdgeCluster")) {
                edges.add(edge(cluster));
            }
        }
        Node port = child(root, "RegistrarClusterPort");
        boolean found = isTrue(port, "EnableAutoDiscoveryOfPorts");
        return new LegacyEdgeInput(edges, found ? null : port(port, "Port"));
    }

    private LegacyEdge edge(Node cluster) throws UnreadableDocumentException {
        Node balancer = child(cluster, "LoadBalancer");
        Node ports = child(cluster, "Ports");
        List<Fqdn> machines = new ArrayList<>();
        for (Node list : cluster.children("Machines")) {
            for (Node machine : list.children("Machine")) {
                machines.add(required(machine, "InternalFqdn"));
            }
        }
        return new LegacyEdge(cluster.get("Version").strip(), isTrue(cluster, "AP"), isTrue(cluster, "MR"),
                isTrue(cluster, "DP"), cluster.has("FederationEnabled") ? isTrue(cluster, "FederationEnabled") : null,
                fqdn(balancer, "InternalFqdn"), fqdn(balancer, "ExternalDPFqdn"), machines,
                port(ports, "InternalAPPort"), port(ports, "InternalDPPort"), port(ports, "ExternalDPPort"),
                fqdn(child(cluster, "DirectorOrEdgeNextHop"), "Fqdn"));
    }

    private Fqdn required(Node node, String attribute) throws UnreadableDocumentException {
        Fqdn value = fqdn(node, attribute);
        if (value == null) {
            throw problems.fault(node, "missingAttribute", attribute);
        }
        return value;
    }

    private Fqdn fqdn(Node node, String attribute) throws UnreadableDocumentException {
        return value(node, attribute, Fqdn::new);
    }

    private Port port(Node node, String attribute) throws UnreadableDocumentException {
        return value(node, attribute, Port::new);
    }

    private <T> T value(Node node, String attribute, Function<String, T> type) throws UnreadableDocumentException {
        String text = node.get(attribute).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return type.apply(text);
        } catch (InvalidValueException notAdmitted) {
            throw problems.fault(node, "notAdmitted", attribute, text);
        }
    }

    private static Node child(Node node, String name) {
        Node child = node.child(name);
        return child == null ? ABSENT : child;
    }

    private static boolean isTrue(Node node, String attribute) {
        return node.get(attribute).strip().equalsIgnoreCase("true");
    }
}

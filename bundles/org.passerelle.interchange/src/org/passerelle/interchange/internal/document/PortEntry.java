// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import org.passerelle.interchange.internal.xml.Node;

/**
 * A port as a document lists it for a service; absent values are empty texts.
 *
 * @param owner component without the leading {@code urn:}
 * @param usage use of the port
 * @param side side of the computer as the document names it
 * @param number ordinal of the interface
 * @param protocol protocol as the document names it
 * @param urlPath path of a web component
 * @param authorizes whether requests are authorised here, {@code true} or {@code false}
 * @param gruu kind of routing address
 * @param port first port
 * @param range what the document says about further ports
 * @param configuredPort port that clients see
 * @param configuredFqdn name that clients see
 */
public record PortEntry(String owner, String usage, String side, String number, String protocol, String urlPath,
        String authorizes, String gruu, String port, String range, String configuredPort, String configuredFqdn) {

    private static final String URN = "urn:";

    /** Reads a port element. */
    public static PortEntry of(Node node) {
        String owner = node.get("Owner");
        return new PortEntry(owner.startsWith(URN) ? owner.substring(URN.length()) : owner, node.get("Usage"),
                node.get("InterfaceSide"), node.get("InterfaceNumber"), node.get("Protocol"), node.get("UrlPath"),
                node.get("AuthorizesRequests"), node.get("GruuType"), node.get("Port"), node.get("Range"),
                node.get("ConfiguredPort"), node.get("ConfiguredFqdn"));
    }

    /** What tells the port from others of its service. */
    public String key() {
        return owner + ' ' + usage + ' ' + side + ' ' + number + ' ' + protocol + ' ' + urlPath;
    }

    /** Whether the other port has the same numbers and name. */
    public boolean sameTarget(PortEntry other) {
        return port.equals(other.port) && range.equals(other.range) && configuredPort.equals(other.configuredPort)
                && configuredFqdn.equalsIgnoreCase(other.configuredFqdn);
    }

    /** The same with another first port and range. */
    public PortEntry on(String newPort, String newRange) {
        return new PortEntry(owner, usage, side, number, protocol, urlPath, authorizes, gruu, newPort, newRange,
                configuredPort, configuredFqdn);
    }

    /** The same with what clients see. */
    public PortEntry seenAs(String newPort, String newFqdn) {
        return new PortEntry(owner, usage, side, number, protocol, urlPath, authorizes, gruu, port, range, newPort,
                newFqdn);
    }

    /** The port as an element. */
    public Node toNode() {
        Node node = Node.of("Port")
                .with("Owner", URN + owner).with("Usage", usage).with("InterfaceSide", side)
                .with("InterfaceNumber", number).with("Port", port).with("Protocol", protocol)
                .with("UrlPath", urlPath).with("AuthorizesRequests", authorizes);
        optional(node, "GruuType", gruu);
        optional(node, "Range", range);
        optional(node, "ConfiguredPort", configuredPort);
        optional(node, "ConfiguredFqdn", configuredFqdn);
        return node;
    }

    private static void optional(Node node, String attribute, String value) {
        if (!value.isEmpty()) {
            node.with(attribute, value);
        }
    }
}

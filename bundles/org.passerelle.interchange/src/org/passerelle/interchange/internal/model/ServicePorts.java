// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.Optional;
import org.passerelle.interchange.internal.document.PortEntry;
import org.passerelle.topology.NetworkProtocol;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.ServicePort;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.Versions;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.Port;

/**
 * Turns ports of documents into ports of the model and back. A role of the model stands for several services, so that
 * the owner of a port names the service too: {@code ConfServices/component:MediaComp}.
 */
final class ServicePorts {

    private static final String MTLS = "Mtls";

    /**
     * A port with the service it belongs to.
     *
     * @param service role name of the service
     * @param entry the port
     */
    record Placed(String service, PortEntry entry) {
    }

    private ServicePorts() {
    }

    /** The port for the model; empty where the model does not admit one of its values. */
    static Optional<ServicePort> port(String service, PortEntry entry) {
        NetworkProtocol protocol = protocol(entry.protocol());
        int number = Values.number(entry.number());
        int range = entry.range().isEmpty() ? 0 : Values.number(entry.range());
        boolean known = protocol != null && Interfaces.side(entry.side()) != null && number >= 1;
        if (!known || range < 0 || !entry.range().isEmpty() && range == 0) {
            return Optional.empty();
        }
        try {
            ServicePort port = TopologyFactory.eINSTANCE.createServicePort();
            port.setOwner(service + '/' + entry.owner());
            port.setUsage(entry.usage());
            port.setSide(Interfaces.side(entry.side()));
            port.setInterfaceNumber(number);
            port.setProtocol(protocol);
            port.setPort(new Port(entry.port()));
            port.setRange(range);
            port.setConfiguredPort(entry.configuredPort().isEmpty() ? null : new Port(entry.configuredPort()));
            port.setConfiguredFqdn(entry.configuredFqdn().isEmpty() ? null : new Fqdn(entry.configuredFqdn()));
            port.setUrlPath(entry.urlPath().isEmpty() ? null : entry.urlPath());
            return Optional.of(port);
        } catch (InvalidValueException notAdmitted) {
            return Optional.empty();
        }
    }

    /** The port of the model as documents list it; empty for one without a number. */
    static Optional<Placed> entry(ServicePort port, Role role, Pool pool) {
        if (port.getPort() == null || port.getOwner() == null || port.getUsage() == null) {
            return Optional.empty();
        }
        int slash = port.getOwner().indexOf('/');
        String owner = port.getOwner().substring(slash + 1);
        PortEntry entry = new PortEntry(owner, port.getUsage(), Interfaces.name(port.getSide()),
                Integer.toString(port.getInterfaceNumber()), name(port.getProtocol()),
                port.getUrlPath() == null ? "/" : port.getUrlPath(), "false", "", port.getPort().toString(),
                port.getRange() == 0 ? "" : Integer.toString(port.getRange()),
                text(port.getConfiguredPort()), text(port.getConfiguredFqdn()));
        String service = slash >= 0 ? port.getOwner().substring(0, slash) : serviceOf(entry, role, pool);
        return Optional.of(new Placed(service, entry));
    }

    /** A usual port with the numbers and names of another. */
    static PortEntry over(PortEntry usual, PortEntry other) {
        return usual.on(other.port(), other.range()).seenAs(other.configuredPort(), other.configuredFqdn());
    }

    private static String serviceOf(PortEntry entry, Role role, Pool pool) {
        String first = "";
        for (String service : RoleServices.of(role, Versions.of(pool))) {
            first = first.isEmpty() ? service : first;
            if (RolePorts.implied(pool, role, service).containsKey(entry.key())) {
                return service;
            }
        }
        return first;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static NetworkProtocol protocol(String name) {
        return switch (name) {
            case MTLS -> NetworkProtocol.MTLS;
            case "Tls" -> NetworkProtocol.TLS;
            case "Tcp" -> NetworkProtocol.TCP;
            case "Udp" -> NetworkProtocol.UDP;
            case "TcpOrUdp" -> NetworkProtocol.TCP_OR_UDP;
            case "Http" -> NetworkProtocol.HTTP;
            case "Https" -> NetworkProtocol.HTTPS;
            default -> null;
        };
    }

    private static String name(NetworkProtocol protocol) {
        return switch (protocol) {
            case MTLS -> MTLS;
            case TLS -> "Tls";
            case TCP -> "Tcp";
            case UDP -> "Udp";
            case TCP_OR_UDP -> "TcpOrUdp";
            case HTTP -> "Http";
            case HTTPS -> "Https";
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Topology;
import org.passerelle.topology.Transport;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Port;

/** Makes trunks. */
public final class Trunks {

    private static final int MEDIATION_TLS = 5067;
    private static final int MEDIATION_TCP = 5068;
    private static final int GATEWAY_TLS = 5067;
    private static final int GATEWAY_TCP = 5066;

    private Trunks() {
    }

    /**
     * A new trunk of a gateway.
     *
     * @param topology where names have to be free
     * @param gateway the gateway that gets it
     * @param pool where it leads, null for nowhere yet
     * @return the trunk, in the gateway
     */
    public static Trunk make(Topology topology, PstnGateway gateway, Pool pool) {
        Trunk trunk = fresh(topology, gateway, pool);
        gateway.getTrunks().add(trunk);
        return trunk;
    }

    /** The same, not yet in the gateway. The first one of a gateway is its root trunk. */
    static Trunk fresh(Topology topology, PstnGateway gateway, Pool pool) {
        boolean tls = gateway.getTransport() != Transport.TCP;
        Trunk trunk = Workshop.MAKE.createTrunk();
        trunk.setName(name(topology, gateway));
        trunk.setMediation(pool);
        trunk.setMediationPort(mediationPort(pool, tls));
        trunk.setGatewayPort(gateway.getPort() == null ? new Port(tls ? GATEWAY_TLS : GATEWAY_TCP) : gateway.getPort());
        trunk.setRoot(gateway.getTrunks().isEmpty());
        return trunk;
    }

    /** Sees to it that exactly one trunk of a gateway is its root: the first of the roots, else the first of all. */
    public static void root(PstnGateway gateway) {
        Trunk root = gateway.getTrunks().stream().filter(Trunk::isRoot).findFirst()
                .orElse(gateway.getTrunks().isEmpty() ? null : gateway.getTrunks().get(0));
        gateway.getTrunks().stream().filter(trunk -> trunk.isRoot() != (trunk == root)).forEach(trunk -> trunk.setRoot(trunk == root));
    }

    private static Port mediationPort(Pool pool, boolean tls) {
        Mediation mediation = pool == null ? null : TopologyIndex.role(pool, Mediation.class).orElse(null);
        Port stated = mediation == null ? null : tls ? mediation.getTlsPort() : mediation.getTcpPort();
        return stated == null ? new Port(tls ? MEDIATION_TLS : MEDIATION_TCP) : stated;
    }

    private static String name(Topology topology, PstnGateway gateway) {
        Set<String> taken = new HashSet<>();
        topology.getSites().forEach(site -> site.getGateways().forEach(other -> other.getTrunks().stream()
                .filter(trunk -> trunk.getName() != null).forEach(trunk -> taken.add(trunk.getName().toLowerCase(Locale.ROOT)))));
        String wanted = gateway.label().isEmpty() ? "trunk" : gateway.label();
        return taken.contains(wanted.toLowerCase(Locale.ROOT)) ? FreshNames.name(wanted + '-', taken) : wanted;
    }
}

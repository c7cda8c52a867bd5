// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Host;
import org.passerelle.topology.InterfaceSide;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.TopologyFactory;

/** Imports the addresses of computers; the usual interfaces that stand for all addresses are implied. */
final class MachineImport {

    private static final String ALL = "0.0.0.0";

    private final Imported imported;

    MachineImport(Imported imported) {
        this.imported = imported;
    }

    void interfaces(Node cluster, Pool pool) {
        List<InterfaceSide> usual = Interfaces.usual(pool);
        for (Node machine : cluster.children("Machine")) {
            Host host = imported.host(machine.get("Fqdn"));
            for (Node source : machine.children("NetInterface")) {
                add(host, source, usual);
            }
            ECollections.sort(host.getInterfaces(), Comparator.comparing(NetworkInterface::getSide)
                    .thenComparing(NetworkInterface::getNumber));
        }
        boolean translated = pool.getMembers().stream().flatMap(member -> member.getHost().getInterfaces().stream())
                .anyMatch(face -> face.getPublicAddress() != null);
        for (Role role : pool.getRoles()) {
            if (role instanceof Edge edge) {
                edge.setNatExternal(translated);
            }
        }
    }

    private void add(Host host, Node source, List<InterfaceSide> usual) {
        InterfaceSide side = Interfaces.side(source.get("InterfaceSide"));
        int number = Values.number(source.get("InterfaceNumber"));
        if (side == null || number < 1 || Interfaces.find(host, side, number) != null) {
            return;
        }
        boolean all = source.get("IPAddress").equals(ALL);
        if (all && number == 1 && usual.contains(side) && !source.has("ConfiguredIPAddress")) {
            return;
        }
        NetworkInterface face = TopologyFactory.eINSTANCE.createNetworkInterface();
        face.setSide(side);
        face.setNumber(number);
        face.setAddress(all ? null : imported.values.address(source, "IPAddress"));
        face.setPublicAddress(imported.values.address(source, "ConfiguredIPAddress"));
        host.getInterfaces().add(face);
    }
}

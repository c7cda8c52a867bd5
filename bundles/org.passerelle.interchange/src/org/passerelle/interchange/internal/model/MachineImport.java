// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private record Place(InterfaceSide side, int number) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int bySide = side.compareTo(other.side);
            return bySide == 0 ? Integer.compare(number, other.number) : bySide;
        }
    }

    private static final String ALL = "0.0.0.0";

    private final Imported imported;

    MachineImport(Imported imported) {
        this.imported = imported;
    }

    void interfaces(Node cluster, Pool pool) {
        List<InterfaceSide> usual = Interfaces.usual(pool);
        for (Node machine : cluster.children("Machine")) {
            Host host = imported.host(machine.get("Fqdn"));
            Map<Place, NetworkInterface> faces = new TreeMap<>();
            host.getInterfaces().forEach(face -> faces.put(new Place(face.getSide(), face.getNumber()), face));
            machine.children("NetInterface").forEach(source -> add(faces, source, usual));
            host.getInterfaces().clear();
            host.getInterfaces().addAll(faces.values());
        }
        boolean translated = pool.getMembers().stream().flatMap(member -> member.getHost().getInterfaces().stream())
                .anyMatch(face -> face.getPublicAddress() != null);
        for (Role role : pool.getRoles()) {
            if (role instanceof Edge edge) {
                edge.setNatExternal(translated);
            }
        }
    }

    private void add(Map<Place, NetworkInterface> faces, Node source, List<InterfaceSide> usual) {
        InterfaceSide side = Interfaces.side(source.get("InterfaceSide"));
        int number = Values.number(source.get("InterfaceNumber"));
        if (side == null || number < 1 || faces.containsKey(new Place(side, number))) {
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
        faces.put(new Place(side, number), face);
    }
}

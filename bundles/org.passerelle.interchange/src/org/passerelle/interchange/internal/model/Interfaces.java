// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.InterfaceSide;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.derived.Versions;

/** Network interfaces as documents list them. */
final class Interfaces {

    private Interfaces() {
    }

    /** The sides that each computer of a pool has one interface on unless an administrator changed it. */
    static List<InterfaceSide> usual(Pool pool) {
        List<InterfaceSide> sides = new ArrayList<>();
        if (RoleServices.isMerged(Versions.of(pool))) {
            return sides;
        }
        for (Role role : pool.getRoles()) {
            switch (role) {
                case FrontEnd any -> add(sides, InterfaceSide.PRIMARY, InterfaceSide.EXTERNAL);
                case Director any -> add(sides, InterfaceSide.PRIMARY, InterfaceSide.EXTERNAL);
                case Edge any -> add(sides, InterfaceSide.INTERNAL, InterfaceSide.EXTERNAL);
                case Mediation any -> add(sides, InterfaceSide.PRIMARY, InterfaceSide.PSTN);
                default -> { }
            }
        }
        sides.sort(null);
        return sides;
    }

    /** The side of that name, or null. */
    static InterfaceSide side(String name) {
        return switch (name) {
            case "Primary" -> InterfaceSide.PRIMARY;
            case "Internal" -> InterfaceSide.INTERNAL;
            case "External" -> InterfaceSide.EXTERNAL;
            case "Pstn" -> InterfaceSide.PSTN;
            default -> null;
        };
    }

    /** The name of a side. */
    static String name(InterfaceSide side) {
        return switch (side) {
            case PRIMARY -> "Primary";
            case INTERNAL -> "Internal";
            case EXTERNAL -> "External";
            case PSTN -> "Pstn";
        };
    }

    /** The interface of a host on a side, or null. */
    static NetworkInterface find(Host host, InterfaceSide side, int number) {
        for (NetworkInterface face : host.getInterfaces()) {
            if (face.getSide() == side && face.getNumber() == number) {
                return face;
            }
        }
        return null;
    }

    private static void add(List<InterfaceSide> sides, InterfaceSide... more) {
        for (InterfaceSide side : more) {
            if (!sides.contains(side)) {
                sides.add(side);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.moving;

import java.util.Optional;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.Versions;

/** Moves hosts between pools: the membership moves, the host stays where all hosts are. */
final class HostMoves {

    private HostMoves() {
    }

    static Optional<Refusal> refusal(Host host, Pool to) {
        PoolMember member = membership(host);
        return member == null ? entry(host, to) : refusal(member, to);
    }

    static Optional<Refusal> refusal(PoolMember member, Pool to) {
        Pool from = (Pool) member.eContainer();
        if (from == to) {
            return Optional.of(Refusal.of("there"));
        }
        return from.isSingleComputer() ? Optional.of(Refusal.of("single-computer")) : entry(member.getHost(), to);
    }

    private static Optional<Refusal> entry(Host host, Pool to) {
        if (to.getMembers().stream().anyMatch(other -> other.getHost() != null && other.getHost() == host)) {
            return Optional.of(Refusal.of("already"));
        }
        return to.isSingleComputer() && !to.getMembers().isEmpty() ? Optional.of(Refusal.of("single-computer")) : Optional.empty();
    }

    static void move(Host host, Pool to) {
        PoolMember member = membership(host);
        if (member == null) {
            member = TopologyFactory.eINSTANCE.createPoolMember();
            member.setHost(host);
        }
        to.getMembers().add(member);
    }

    /** The membership that decides where the host is drawn: the first one. */
    private static PoolMember membership(Host host) {
        Topology topology = Versions.topologyOf(host);
        for (Site site : topology.getSites()) {
            for (Pool pool : site.getPools()) {
                for (PoolMember member : pool.getMembers()) {
                    if (member.getHost() == host) {
                        return member;
                    }
                }
            }
        }
        return null;
    }
}

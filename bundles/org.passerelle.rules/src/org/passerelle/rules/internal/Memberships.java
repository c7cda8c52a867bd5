// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.derived.TopologyIndex;

/** The pools that each computer is a member of, in the order of the topology. */
public final class Memberships {

    private final Map<Host, List<PoolMember>> members = new LinkedHashMap<>();

    private Memberships(TopologyIndex index) {
        for (Pool pool : index.pools()) {
            for (PoolMember member : pool.getMembers()) {
                if (member.getHost() != null) {
                    members.computeIfAbsent(member.getHost(), host -> new ArrayList<>()).add(member);
                }
            }
        }
    }

    /** The memberships of a topology as it is now. */
    public static Memberships of(TopologyIndex index) {
        return new Memberships(index);
    }

    /** The memberships of each computer that is in more than one pool. */
    public List<List<PoolMember>> shared() {
        return members.values().stream().filter(list -> list.size() > 1).toList();
    }

    /** The memberships of all computers, by computer. */
    public Map<Host, List<PoolMember>> byHost() {
        return Collections.unmodifiableMap(members);
    }

    /** The pool of a membership. */
    public static Pool pool(PoolMember member) {
        return (Pool) member.eContainer();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.planning.Situation;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.values.Fqdn;

/** Legacy trusted service entries in Active Directory. */
final class TrustedEntries {

    private TrustedEntries() {
    }

    /** The entries that name a pool or one of its computers. */
    static List<TrustedService> of(Topology state, Pool pool) {
        Set<Fqdn> names = names(pool);
        return state.getTrustedServices().stream().filter(entry -> names.contains(entry.getFqdn())).toList();
    }

    private static Set<Fqdn> names(Pool pool) {
        return Stream.concat(Stream.ofNullable(pool.getFqdn()), Look.hosts(pool).map(Host::getFqdn))
                .filter(name -> name != null).collect(Collectors.toSet());
    }

    /** Whether an entry goes with the removal of a Group Chat pool, a web access server or another legacy server. */
    static boolean goesWithItsServer(Situation situation, TrustedService entry) {
        return situation.derived(NamedApart.class, NamedApart::new).names.contains(entry.getFqdn());
    }

    /** The names of legacy pools and computers whose removal takes their entries along. */
    private static final class NamedApart {

        private final Set<Fqdn> names = new HashSet<>();

        NamedApart(Situation situation) {
            for (Pool pool : situation.legacyIndex().pools()) {
                if (pool.kind() == PoolKind.GROUP_CHAT || pool.kind() == PoolKind.COMMUNICATOR_WEB_ACCESS) {
                    names.addAll(names(pool));
                }
            }
        }
    }
}

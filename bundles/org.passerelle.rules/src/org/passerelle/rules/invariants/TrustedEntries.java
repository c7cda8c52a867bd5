// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.values.Fqdn;

/** Trusted entries that legacy pools serve. */
final class TrustedEntries {

    private static final Selection<TrustedService> ENTRIES = Selection.of(TrustedService.class,
            context -> context.topology().getTrustedServices(),
            (context, entry) -> entry.getPool() != null && context.legacy().pool(entry.getPool().getFqdn()).isPresent())
            .reads(Reach.HOLDER, Literals.TRUSTED_SERVICE__FQDN, Literals.TRUSTED_SERVICE__POOL)
            .reads(Reach.REFERRING, Literals.POOL__FQDN);
    private static final Selection<Pool> DEACTIVATED = PoolSelections.withFacts(PoolSelections.where(
            (context, pool) -> context.facts().deactivated(pool), Literals.POOL__MEMBERS, Literals.POOL_MEMBER__HOST)
            .reads(Reach.REFERRING, Literals.HOST__FQDN), Literals.POOL_STATE__DEACTIVATED);

    private TrustedEntries() {
    }

    /** The entries of each pool, without those of servers that have a removal step of their own: they count with them. */
    static Map<Pool, List<TrustedService>> byPool(StateContext context) {
        Map<Pool, List<TrustedService>> found = new HashMap<>();
        List<TrustedService> entries = context.select(ENTRIES);
        Set<Fqdn> apart = entries.isEmpty() ? Set.of() : servedApart(context);
        for (TrustedService entry : entries) {
            if (!apart.contains(entry.getFqdn())) {
                found.computeIfAbsent(entry.getPool(), any -> new ArrayList<>()).add(entry);
            }
        }
        return found;
    }

    private static Set<Fqdn> servedApart(StateContext context) {
        Set<Fqdn> names = new HashSet<>();
        for (Pool pool : context.select(DEACTIVATED)) {
            names.add(pool.getFqdn());
            pool.getMembers().stream().map(PoolMember::getHost).filter(Objects::nonNull)
                    .forEach(host -> names.add(host.getFqdn()));
        }
        names.remove(null);
        return names;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.migration.PoolCorrespondence;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.values.Fqdn;

/** Conference directories move after the users and access numbers of their pool. */
public final class I12DirectoriesAfterUsers implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-12",
            "move-conference-directories.md");
    private static final Selection<Pool> BUSY = PoolSelections.where((context, pool) ->
            PoolSelections.wasThere(context, pool) && (pool.homedUsers() > 0 || !pool.getAccessNumbers().isEmpty()),
            Literals.POOL__POPULATIONS, Literals.USER_POPULATION__USERS, Literals.POOL__ACCESS_NUMBERS);
    private static final Selection<Pool> RECEIVING = PoolSelections.where(I12DirectoriesAfterUsers::hasReceived,
            Literals.POOL__CONFERENCE_DIRECTORIES, Literals.CONFERENCE_DIRECTORY__NUMBER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Reads.selectionsOnly();
    }

    @Override
    public void check(StateContext context, Reporter report) {
        if (context.select(RECEIVING).isEmpty()) {
            return;
        }
        Set<Fqdn> busy = context.select(BUSY).stream().map(Pool::getFqdn).collect(Collectors.toSet());
        for (PoolCorrespondence pair : context.migration().getCorrespondences()) {
            if (pair.getFrom() == null || pair.getTo() == null || !busy.contains(pair.getFrom().getFqdn())) {
                continue;
            }
            Pool from = context.pool(pair.getFrom().getFqdn()).orElseThrow();
            Pool to = context.pool(pair.getTo().getFqdn()).orElse(null);
            if (to == null || !hasArrived(pair.getFrom(), to)) {
                continue;
            }
            if (from.homedUsers() > 0) {
                report.at(to, Literals.POOL__CONFERENCE_DIRECTORIES).variant("users", from, from.homedUsers());
            }
            if (!from.getAccessNumbers().isEmpty()) {
                report.at(to, Literals.POOL__CONFERENCE_DIRECTORIES)
                        .variant("numbers", from, from.getAccessNumbers().size());
            }
        }
    }

    private static boolean hasReceived(StateContext context, Pool pool) {
        Set<Integer> own = context.legacy().pool(pool.getFqdn()).map(I12DirectoriesAfterUsers::numbers).orElse(Set.of());
        return !own.containsAll(numbers(pool));
    }

    private static Set<Integer> numbers(Pool pool) {
        return pool.getConferenceDirectories().stream().map(ConferenceDirectory::getNumber).collect(Collectors.toSet());
    }

    private static boolean hasArrived(Pool legacy, Pool to) {
        Set<Integer> numbers = numbers(legacy);
        return to.getConferenceDirectories().stream().map(ConferenceDirectory::getNumber).anyMatch(numbers::contains);
    }
}

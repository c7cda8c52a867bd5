// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.migration.PoolCorrespondence;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;

/** Conference directories move after the users and access numbers of their pool. */
public final class I12DirectoriesAfterUsers implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-12",
            "move-conference-directories.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.always();
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.POOL__CONFERENCE_DIRECTORIES, Literals.POOL__ACCESS_NUMBERS,
                Literals.POOL__POPULATIONS, Literals.USER_POPULATION__USERS);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        for (PoolCorrespondence pair : context.migration().getCorrespondences()) {
            Pool from = pair.getFrom() == null ? null : context.index().pool(pair.getFrom().getFqdn()).orElse(null);
            Pool to = pair.getTo() == null ? null : context.index().pool(pair.getTo().getFqdn()).orElse(null);
            if (from == null || to == null || !hasArrived(pair.getFrom(), to)) {
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

    private static boolean hasArrived(Pool legacy, Pool to) {
        Set<Integer> numbers = legacy.getConferenceDirectories().stream().map(ConferenceDirectory::getNumber)
                .collect(Collectors.toSet());
        return to.getConferenceDirectories().stream().map(ConferenceDirectory::getNumber).anyMatch(numbers::contains);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passerelle.merge.Difference;
import org.passerelle.planning.Situation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.UserPopulation;

/** Compares where users are homed at the end with where the migration says they go. */
final class HomedUsers {

    private static final String FEATURE = "populations";

    private HomedUsers() {
    }

    static List<Difference> differences(Stage stage) {
        Map<Pool, Map<String, Integer>> wanted = wanted(stage.situation());
        List<Difference> differences = new ArrayList<>();
        wanted.forEach((target, populations) -> {
            Map<String, Integer> found = new LinkedHashMap<>();
            stage.counterpart(target).ifPresent(pool -> count(pool, found));
            populations.forEach((name, users) -> {
                if (found.getOrDefault(name, 0) < users) {
                    differences.add(new Difference(Difference.Kind.CHANGED, "pool:" + Names.of(target), FEATURE,
                            name + ' ' + users, name + ' ' + found.getOrDefault(name, 0)));
                }
            });
        });
        return differences;
    }

    private static Map<Pool, Map<String, Integer>> wanted(Situation situation) {
        Map<Pool, Map<String, Integer>> wanted = new LinkedHashMap<>();
        for (Pool legacy : situation.legacyFrontEnds()) {
            situation.successor(legacy).ifPresent(
                    target -> count(legacy, wanted.computeIfAbsent(target, any -> new LinkedHashMap<>())));
        }
        return wanted;
    }

    private static void count(Pool pool, Map<String, Integer> numbers) {
        for (UserPopulation population : pool.getPopulations()) {
            numbers.merge(Objects.toString(population.getName(), ""), population.getUsers(), Integer::sum);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.merge.Difference;
import org.passerelle.planning.Situation;
import org.passerelle.topology.Pool;

/** Compares where users are homed at the end with where the migration says they go. */
final class HomedUsers {

    private static final String FEATURE = "populations";

    private HomedUsers() {
    }

    static List<Difference> differences(Stage stage) {
        List<Difference> differences = new ArrayList<>();
        wanted(stage.situation()).forEach((target, users) -> {
            int found = stage.counterpart(target).map(Users::on).orElse(0);
            if (found < users) {
                differences.add(new Difference(Difference.Kind.CHANGED, "pool:" + Names.of(target), FEATURE,
                        String.valueOf(users), String.valueOf(found)));
            }
        });
        return differences;
    }

    private static Map<Pool, Integer> wanted(Situation situation) {
        Map<Pool, Integer> wanted = new LinkedHashMap<>();
        for (Pool legacy : situation.legacyFrontEnds()) {
            situation.successor(legacy).ifPresent(target -> wanted.merge(target, Users.on(legacy), Integer::sum));
        }
        return wanted;
    }
}

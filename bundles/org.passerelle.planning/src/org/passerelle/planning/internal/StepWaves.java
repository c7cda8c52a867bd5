// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.migration.Wave;
import org.passerelle.planning.Link;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;

/** Which step belongs to which wave, waves being numbered in the order they move. */
final class StepWaves {

    /** Stands for no wave. */
    static final int NONE = -1;

    private final int[] waves;

    private StepWaves(int[] waves) {
        this.waves = waves;
    }

    static StepWaves of(Situation situation, List<StepInstance> steps) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Wave wave : situation.waves().all()) {
            numbers.putIfAbsent(Link.key(Names.of(wave)), numbers.size());
        }
        int[] waves = new int[steps.size()];
        Arrays.fill(waves, NONE);
        for (StepInstance step : steps) {
            Set<String> names = step.about().links(Link.WAVE);
            if (names.size() == 1) {
                waves[step.position()] = numbers.getOrDefault(names.iterator().next(), NONE);
            }
        }
        return new StepWaves(waves);
    }

    /** Number of the wave that a step belongs to, or {@link #NONE}. */
    int of(int step) {
        return waves[step];
    }
}

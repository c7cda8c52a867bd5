// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveKind;
import org.passerelle.migration.WaveSlice;
import org.passerelle.topology.Pool;
import org.passerelle.topology.UserPopulation;

/**
 * The waves in the order they move: as the migration lists them, but a wave with a date goes behind those with an
 * earlier one. A wave without a date stays with the wave before it.
 */
public final class WaveSchedule {

    private final List<Wave> waves;
    private final Map<Wave, Map<Pool, Integer>> users = new IdentityHashMap<>();

    private WaveSchedule(List<Wave> waves) {
        this.waves = ordered(waves);
        Map<Pool, Integer> left = new LinkedHashMap<>();
        for (Wave wave : this.waves) {
            for (WaveSlice slice : wave.getSlices()) {
                if (slice.getPool() != null) {
                    left.computeIfAbsent(slice.getPool(), WaveSchedule::homed);
                    if (slice.isSetUsers()) {
                        left.merge(slice.getPool(), -slice.getUsers(), Integer::sum);
                    }
                }
            }
        }
        for (Wave wave : this.waves) {
            Map<Pool, Integer> numbers = new LinkedHashMap<>();
            for (WaveSlice slice : wave.getSlices()) {
                if (slice.getPool() != null) {
                    numbers.merge(slice.getPool(), slice.isSetUsers() ? slice.getUsers() : rest(left, slice), Integer::sum);
                }
            }
            users.put(wave, numbers);
        }
    }

    private static int rest(Map<Pool, Integer> left, WaveSlice slice) {
        int number = Math.max(0, left.get(slice.getPool()));
        left.put(slice.getPool(), 0);
        return number;
    }

    private static int homed(Pool pool) {
        return pool.getPopulations().stream().mapToInt(UserPopulation::getUsers).sum();
    }

    private static List<Wave> ordered(List<Wave> listed) {
        Map<Wave, LocalDate> dates = new IdentityHashMap<>();
        LocalDate current = LocalDate.MIN;
        for (Wave wave : listed) {
            current = wave.getNotBefore() == null ? current : wave.getNotBefore();
            dates.put(wave, current);
        }
        List<Wave> result = new ArrayList<>(listed);
        result.sort(Comparator.comparing(dates::get));
        return List.copyOf(result);
    }

    static WaveSchedule of(List<Wave> waves) {
        return new WaveSchedule(waves);
    }

    /** All waves in order. */
    public List<Wave> all() {
        return waves;
    }

    /** The waves of one kind in order. */
    public List<Wave> of(WaveKind kind) {
        return waves.stream().filter(wave -> wave.getKind() == kind).toList();
    }

    /**
     * @param wave a wave of the migration
     * @return the number of users it takes from each legacy pool, in the order of its slices; a slice without a number
     *         stands for the users that no wave names
     */
    public Map<Pool, Integer> users(Wave wave) {
        return Collections.unmodifiableMap(users.getOrDefault(wave, Map.of()));
    }
}

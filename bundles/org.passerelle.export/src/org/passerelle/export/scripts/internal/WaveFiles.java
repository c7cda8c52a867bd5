// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.export.scripts.UserRow;
import org.passerelle.export.scripts.WaveUsers;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveSlice;
import org.passerelle.planning.Situation;
import org.passerelle.powershell.csv.CsvWriter;
import org.passerelle.topology.Pool;

/** The files of all waves, checked against each other: every address stands in one row of one file only. */
final class WaveFiles {

    private final Situation situation;
    private final FileNames names;
    private final Map<Wave, CsvWriter> writers = new IdentityHashMap<>();
    private final Map<Wave, List<BindingProblem.Place>> problems = new IdentityHashMap<>();
    private final Map<Wave, List<BindingProblem.Place>> notes = new IdentityHashMap<>();
    private final Map<Wave, Map<Pool, Integer>> numbers = new IdentityHashMap<>();
    private final Map<String, WaveSlice> pools = new HashMap<>();

    WaveFiles(Situation situation, WaveUsers users, FileNames names) {
        this.situation = situation;
        this.names = names;
        Map<String, String> places = new HashMap<>();
        Migration migration = situation.migration();
        for (Wave wave : migration.getWaves()) {
            writers.put(wave, new CsvWriter(WaveUsers.HEADINGS));
            problems.put(wave, new ArrayList<>());
            notes.put(wave, new ArrayList<>());
            numbers.put(wave, situation.waves().users(wave));
            for (WaveSlice slice : wave.getSlices()) {
                users.rows(slice).ifPresentOrElse(rows -> add(wave, slice, rows, places),
                        () -> problems.get(wave).addAll(BindingProblem.missing(slice,
                                MigrationPackage.eINSTANCE.getWaveSlice_Csv()).places()));
            }
        }
    }

    private void add(Wave wave, WaveSlice slice, List<UserRow> rows, Map<String, String> places) {
        UserRows checks = new UserRows(wave, slice, places);
        int users = 0;
        String legacy = PoolNames.of(slice.getPool());
        String target = slice.getPool() == null ? "" : situation.successor(slice.getPool()).map(PoolNames::of).orElse("");
        for (UserRow row : rows) {
            List<BindingProblem.Place> found = checks.check(row, legacy, target);
            problems.get(wave).addAll(found);
            if (found.isEmpty()) {
                writers.get(wave).row(List.of(row.sipAddress(), legacy, target, UserRows.name(wave), row.exclude()));
                pools.putIfAbsent(UserRows.key(row.sipAddress()), slice);
            }
            users += UserRows.isExcluded(row) ? 0 : 1;
        }
        Integer planned = slice.isSetUsers() ? Integer.valueOf(slice.getUsers())
                : numbers.get(wave).get(slice.getPool());
        if (planned != null && planned != users) {
            notes.get(wave).add(checks.count(users, planned));
        }
    }

    /**
     * The file of a wave.
     *
     * @throws BindingProblem when one of its rows cannot be written
     */
    WaveFile of(Wave wave) {
        if (wave.getSlices().isEmpty()) {
            throw BindingProblem.missing(wave, MigrationPackage.eINSTANCE.getWave_Slices());
        }
        Bindings.each(wave.getSlices(), this::target);
        if (!problems.get(wave).isEmpty()) {
            throw new BindingProblem(problems.get(wave));
        }
        return new WaveFile(names.of(id(wave)) + ".csv", writers.get(wave).toBytes(), notes.get(wave));
    }

    private Pool target(WaveSlice slice) {
        Pool legacy = Bindings.element(slice, MigrationPackage.eINSTANCE.getWaveSlice_Pool(), Pool.class);
        return situation.successor(legacy).orElseThrow(() -> BindingProblem.missing(situation.migration(),
                MigrationPackage.eINSTANCE.getMigration_Correspondences()));
    }

    /** The target pools of a wave, each once. */
    List<Pool> targets(Wave wave) {
        return Bindings.each(wave.getSlices(), this::target).stream().distinct().toList();
    }

    /** The legacy pools of a wave, each once. */
    List<Pool> sources(Wave wave) {
        return Bindings.each(wave.getSlices(), slice -> Bindings.element(slice,
                MigrationPackage.eINSTANCE.getWaveSlice_Pool(), Pool.class)).stream().distinct().toList();
    }

    /** The pool that a user moves to: as the files say, else that of the wave's first users. */
    Pool targetOf(String sipAddress, Wave wave) {
        WaveSlice named = pools.get(UserRows.key(sipAddress));
        return named == null ? Bindings.some(wave, MigrationPackage.eINSTANCE.getWave_Slices(), targets(wave)).getFirst()
                : target(named);
    }

    /** What the name of a wave's file is made from. */
    static String id(Wave wave) {
        return "wave:" + UserRows.name(wave);
    }
}

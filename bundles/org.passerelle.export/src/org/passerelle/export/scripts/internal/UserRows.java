// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.export.scripts.ScriptFinding;
import org.passerelle.export.scripts.UserRow;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveSlice;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Column;

/** Checks the rows of one file. */
final class UserRows {

    private static final String EXCLUDED = "(?i)true|yes|oui|vrai|1";
    private static final String FLAG = "(?i)(?:" + Column.Kind.FLAG.pattern().substring(2).replace("\\z", "") + ")";

    private final Wave wave;
    private final WaveSlice slice;
    private final Map<String, String> places;

    /** @param places where each address was seen first, for all files together */
    UserRows(Wave wave, WaveSlice slice, Map<String, String> places) {
        this.wave = wave;
        this.slice = slice;
        this.places = places;
    }

    static String name(Wave wave) {
        return Objects.requireNonNullElse(wave.getName(), "");
    }

    static boolean isExcluded(UserRow row) {
        return row.exclude().matches(EXCLUDED);
    }

    /** Addresses are the same whatever the case of their letters. */
    static String key(String sipAddress) {
        return sipAddress.toLowerCase(Locale.ROOT);
    }

    List<BindingProblem.Place> check(UserRow row, String legacy, String target) {
        List<BindingProblem.Place> found = new ArrayList<>();
        if (!isSip(row.sipAddress())) {
            found.add(place(ScriptFinding.Kind.ROW_ADDRESS, row, row.sipAddress(), ""));
        } else {
            String here = file() + ':' + row.line();
            String before = places.putIfAbsent(key(row.sipAddress()), here);
            if (before != null) {
                found.add(place(ScriptFinding.Kind.ROW_TWICE, row, row.sipAddress(), before));
            }
        }
        compare(found, row, row.legacyPool(), legacy);
        compare(found, row, row.targetPool(), target);
        compare(found, row, row.wave(), name(wave));
        if (!row.exclude().matches(FLAG)) {
            found.add(place(ScriptFinding.Kind.ROW_FLAG, row, row.exclude(), ""));
        }
        return found;
    }

    private void compare(List<BindingProblem.Place> found, UserRow row, String cell, String planned) {
        if (!cell.isEmpty() && !cell.equalsIgnoreCase(planned)) {
            found.add(place(ScriptFinding.Kind.ROW_MISMATCH, row, cell, planned));
        }
    }

    private static boolean isSip(String text) {
        try {
            Value.sip(text);
            return true;
        } catch (CommandException e) {
            return false;
        }
    }

    /** The note that the number of users is another one. */
    BindingProblem.Place count(int users, int planned) {
        return new BindingProblem.Place(ScriptFinding.Kind.ROW_COUNT, slice, csv(),
                Map.of("file", file(), "value", Integer.toString(users), "other", Integer.toString(planned)));
    }

    private BindingProblem.Place place(ScriptFinding.Kind kind, UserRow row, String value, String other) {
        return new BindingProblem.Place(kind, slice, csv(), Map.of("file", file(), "line", Integer.toString(row.line()),
                "value", value, "other", other));
    }

    private static Optional<EStructuralFeature> csv() {
        return Optional.of(MigrationPackage.eINSTANCE.getWaveSlice_Csv());
    }

    private String file() {
        return Objects.requireNonNullElse(slice.getCsv(), "");
    }
}

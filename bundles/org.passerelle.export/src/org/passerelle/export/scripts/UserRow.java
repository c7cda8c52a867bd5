// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import java.util.Objects;

/**
 * A row of a wave's file as its writer left it; nothing is checked or trimmed yet. Cells are empty where the file has no
 * such column.
 *
 * @param line       line in the file, from 1
 * @param sipAddress address of the user
 * @param legacyPool pool that homes the user
 * @param targetPool pool that will
 * @param wave       name of the wave
 * @param exclude    yes, no or nothing: whether the row is left out
 */
public record UserRow(int line, String sipAddress, String legacyPool, String targetPool, String wave, String exclude) {

    /** Refuses missing cells. */
    public UserRow {
        Objects.requireNonNull(sipAddress, "sipAddress");
        Objects.requireNonNull(legacyPool, "legacyPool");
        Objects.requireNonNull(targetPool, "targetPool");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(exclude, "exclude");
    }

    /** A row with an address only. */
    public static UserRow of(int line, String sipAddress) {
        return new UserRow(line, sipAddress, "", "", "", "");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import java.util.List;
import java.util.Optional;
import org.passerelle.migration.WaveSlice;

/** The users of the waves, read by whoever knows where the files of a migration lie. */
@FunctionalInterface
public interface WaveUsers {

    /** Headings of the file that a wave's scripts read; the migration's own files use the same names. */
    List<String> HEADINGS = List.of("SipAddress", "LegacyPool", "TargetPool", "Wave", "Exclude");

    /**
     * @param slice users of one pool in a wave
     * @return the rows of its file in their order; nothing when it names no file
     */
    Optional<List<UserRow>> rows(WaveSlice slice);

    /** No files at all. */
    static WaveUsers none() {
        return slice -> Optional.empty();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;

/**
 * What came of renaming.
 *
 * @param edits the changes, one entry a file; empty if it was refused
 * @param refusal why nothing is changed, for the user; empty if something is
 */
public record RenameResult(List<FileEdit> edits, String refusal) {

    /** Copies the list. */
    public RenameResult {
        edits = List.copyOf(edits);
    }

    static RenameResult refused(String reason) {
        return new RenameResult(List.of(), reason);
    }

    /** Whether nothing is changed. */
    public boolean isRefused() {
        return !refusal.isEmpty();
    }
}

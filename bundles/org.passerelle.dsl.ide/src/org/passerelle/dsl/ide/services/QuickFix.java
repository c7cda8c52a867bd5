// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;

/**
 * A way to mend something.
 *
 * @param title what it does, for the user
 * @param edits the changes, one entry a file
 */
public record QuickFix(String title, List<FileEdit> edits) {

    /** Copies the list. */
    public QuickFix {
        edits = List.copyOf(edits);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Edits that were never saved because the program ended before.
 *
 * @param file the file that was edited
 * @param text its text with the edits
 * @param base digest of the file when the edits began; empty if it was not there
 * @param kept when they were kept last
 * @param place where they are kept
 */
public record RecoveredText(Path file, String text, String base, Instant kept, Path place) {

    /** What became of the file since the edits began. @throws org.passerelle.app.UserError if it can't be read */
    public FileState fileState() {
        OnDisk now = FileText.read(file).onDisk();
        if (now.digest().equals(base)) {
            return FileState.UNCHANGED;
        }
        return now.isThere() ? FileState.CHANGED : FileState.GONE;
    }

    /** What the file says now; empty if it is gone. @throws org.passerelle.app.UserError if it can't be read */
    public String fileText() {
        return FileText.read(file).text();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Edits that were never saved because the program ended before.
 *
 * @param file the file that was edited
 * @param text its text with the edits
 * @param base digest of the file when the edits began; it tells whether the file changed since
 * @param kept when they were kept last
 * @param place where they are kept
 */
public record RecoveredText(Path file, String text, String base, Instant kept, Path place) {
}

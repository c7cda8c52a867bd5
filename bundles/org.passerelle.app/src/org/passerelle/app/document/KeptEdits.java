// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file that unsaved edits are kept in: three lines that say what they belong to, then the text. */
final class KeptEdits {

    private static final String FORMAT = "passerelle unsaved edits 1";

    private KeptEdits() {
    }

    static byte[] write(Path file, String base, String text) {
        String head = String.join("\n", FORMAT, file.toUri().toString(), base);
        return (head + '\n' + text).getBytes(StandardCharsets.UTF_8);
    }

    /** What is kept in a file; empty if it is something else. */
    static Optional<RecoveredText> read(Path place) throws IOException {
        String[] parts = new String(Files.readAllBytes(place), StandardCharsets.UTF_8).split("\n", 4);
        if (parts.length < 4 || !FORMAT.equals(parts[0])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecoveredText(Path.of(URI.create(parts[1])), parts[3], parts[2],
                    Files.getLastModifiedTime(place).toInstant(), place));
        } catch (IllegalArgumentException | FileSystemNotFoundException noPlace) {
            return Optional.empty();
        }
    }
}

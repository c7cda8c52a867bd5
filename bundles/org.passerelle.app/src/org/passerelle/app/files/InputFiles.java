// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.app.UserError;

/** Checks what a person named as input before anything is done with it. */
public final class InputFiles {

    private InputFiles() {
    }

    /**
     * @param file what was named
     * @return the same
     * @throws UserError if it is missing, a folder, empty or can't be read
     */
    public static Path readable(Path file) {
        if (Files.isDirectory(file)) {
            throw new UserError("error.file.folder", file);
        }
        if (!Files.exists(file)) {
            throw new UserError("error.file.missing", file);
        }
        if (!Files.isReadable(file)) {
            throw new UserError("error.file.unreadable", file);
        }
        try {
            if (Files.size(file) == 0) {
                throw new UserError("error.file.empty", file);
            }
        } catch (IOException gone) {
            throw new UserError("error.file.unreadable", file);
        }
        return file;
    }

    /**
     * @param file what was named
     * @param endings the endings that are expected, with their dot
     * @return the same
     * @throws UserError if it can't be read or its name ends otherwise
     */
    public static Path ending(Path file, String... endings) {
        readable(file);
        for (String ending : endings) {
            if (file.getFileName().toString().endsWith(ending)) {
                return file;
            }
        }
        throw new UserError("error.file.extension", file, String.join(", ", endings));
    }
}

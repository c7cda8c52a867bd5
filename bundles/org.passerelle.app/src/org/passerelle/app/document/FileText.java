// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.passerelle.app.UserError;

/**
 * A file as it was read.
 *
 * @param text its text without byte order mark; a file that is not UTF-8 is read byte by byte, and saving makes it UTF-8
 * @param onDisk what else is known of it
 */
record FileText(String text, OnDisk onDisk) {

    /** @throws UserError if the file is there and can't be read */
    static FileText read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            OnDisk onDisk = OnDisk.of(bytes);
            return new FileText(onDisk.text(bytes), onDisk);
        } catch (NoSuchFileException none) {
            return new FileText("", OnDisk.NOTHING);
        } catch (IOException failure) {
            throw new UserError("error.file.unreadable", file);
        }
    }
}

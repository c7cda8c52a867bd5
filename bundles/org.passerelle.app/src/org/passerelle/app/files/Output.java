// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.app.UserError;
import org.passerelle.topology.files.AtomicFiles;

/** Writes results and turns failures of the file system into words. */
public final class Output {

    private final AtomicFiles files;

    /** @param files how files are written */
    public Output(AtomicFiles files) {
        this.files = files;
    }

    /**
     * @param file where the text is to be
     * @param text the text, written in UTF-8
     * @throws UserError if it can't be written
     */
    public void text(Path file, String text) {
        bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param file where the content is to be
     * @param content the content
     * @throws UserError if it can't be written
     */
    public void bytes(Path file, byte[] content) {
        if (Files.isDirectory(file)) {
            throw new UserError("error.file.folder", file);
        }
        try {
            files.write(file, content);
        } catch (IOException failure) {
            throw new UserError("error.file.write", file, reason(failure));
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile();
        }
        if (failure instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}

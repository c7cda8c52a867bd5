// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.passerelle.topology.files.AtomicFiles;

/** A file that gets its new content as a whole, when everything was written: it is never seen half written. */
final class ReplacedFile {

    private final Path file;

    ReplacedFile(Path file) {
        this.file = file;
    }

    /**
     * A stream that keeps what it gets and replaces the file when it is closed for the first time.
     *
     * @param replaced told when the file was last changed, in milliseconds
     */
    OutputStream stream(LongConsumer replaced) {
        return new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    new AtomicFiles().write(file, toByteArray());
                    replaced.accept(Files.getLastModifiedTime(file).toMillis());
                }
            }
        };
    }
}

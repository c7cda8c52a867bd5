// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.function.LongConsumer;

/** A file that is written beside its place, flushed to the disk and moved into place: it is never seen half written. */
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
                    replace(ByteBuffer.wrap(buf, 0, count));
                    replaced.accept(Files.getLastModifiedTime(file).toMillis());
                }
            }
        };
    }

    private void replace(ByteBuffer content) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Path beside = place.resolveSibling('.' + place.getFileName().toString() + '.' + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                channel.force(true);
            }
            keepPermissions(place, beside);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepPermissions(Path place, Path beside) throws IOException {
        PosixFileAttributeView former = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (former != null && Files.exists(place)) {
            Files.setPosixFilePermissions(beside, former.readAttributes().permissions());
        }
    }

    private static void move(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes a file beside its place, flushes it to the disk and moves it into place, so that a reader sees the old content
 * or the new one and never a part. What is left of an interrupted write is removed when the process ends.
 */
public final class AtomicFiles {

    /** Opens the file beside for writing. */
    @FunctionalInterface
    public interface Opener {
        /** Opens a new file; what is written has reached the disk when the stream is closed. */
        OutputStream open(Path file) throws IOException;
    }

    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();
    private static final ReentrantLock CREATING = new ReentrantLock();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtomicFiles::end, "unfinished files"));
    }

    private final Opener opener;

    /** Writes to the file system. */
    public AtomicFiles() {
        this(AtomicFiles::openFlushed);
    }

    /** Writes through another way of opening files. */
    public AtomicFiles(Opener opener) {
        this.opener = opener;
    }

    /**
     * Writes a file. A link is followed; a device or pipe is written to as it is, since it can't be replaced.
     *
     * @param file where the content is to be; its folder is made if missing
     * @param content the whole content
     * @throws IOException if it can't be written; the former content is untouched then
     */
    public void write(Path file, byte[] content) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            Files.write(place, content, StandardOpenOption.WRITE);
            return;
        }
        Files.createDirectories(place.getParent());
        // Made by hand, as temporary files would be readable by their owner only.
        Path beside = place.resolveSibling('.' + place.getFileName().toString() + '.' + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = create(beside)) {
                out.write(content);
            }
            keepPermissions(place, beside);
            move(beside, place);
        } finally {
            discard(beside);
        }
    }

    private OutputStream create(Path beside) throws IOException {
        CREATING.lock();
        try {
            UNFINISHED.add(beside);
            return opener.open(beside);
        } finally {
            CREATING.unlock();
        }
    }

    /** Other threads go on while the process ends; as the lock is never given back, none of them begins a file any more. */
    private static void end() {
        CREATING.lock();
        UNFINISHED.forEach(AtomicFiles::discard);
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

    private static void discard(Path beside) {
        UNFINISHED.remove(beside);
        try {
            Files.deleteIfExists(beside);
        } catch (IOException stillOpen) {
            beside.toFile().deleteOnExit();
        }
    }

    private static OutputStream openFlushed(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        OutputStream plain = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                plain.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    channel.force(true);
                }
            }
        };
    }
}

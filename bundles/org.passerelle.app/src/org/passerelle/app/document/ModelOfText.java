// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextEdit;

/**
 * The model of a text, read when it is asked for and kept until the text or a file it names changes. Many may look at
 * it at once; whoever changes it for a moment is alone with it.
 */
final class ModelOfText {

    /**
     * What a model was read from.
     *
     * @param revision counts the changes of the text
     * @param others counts the changes of all documents
     */
    record Version(long revision, long others) {

        /** What follows when nothing but this text changes once. */
        Version next() {
            return new Version(revision + 1, others + 1);
        }
    }

    /**
     * A change of a model.
     *
     * @param version what the model was read from
     * @param result what the change makes of the text
     */
    record Edit(Version version, TextEdit result) {
    }

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Supplier<Version> current;
    private final Supplier<LoadedFile> reader;
    private Version version;
    private LoadedFile model;

    ModelOfText(Supplier<Version> current, Supplier<LoadedFile> reader) {
        this.current = current;
        this.reader = reader;
    }

    <T> T look(Function<LoadedFile, T> use) {
        lock.readLock().lock();
        try {
            if (isCurrent()) {
                return use.apply(model);
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            refresh();
            lock.readLock().lock();
        } finally {
            lock.writeLock().unlock();
        }
        try {
            return use.apply(model);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Lets a function have the model for itself; it gives the model back as it was. */
    Edit change(Function<LoadedFile, TextEdit> change) {
        lock.writeLock().lock();
        try {
            refresh();
            return new Edit(version, change.apply(model));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Spares reading a text that was read already; while others look at the model, it is not worth waiting for them. */
    void offer(Version read, LoadedFile file) {
        if (lock.writeLock().tryLock()) {
            try {
                version = read;
                model = file;
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    /** Whoever edits while looking would wait for themselves. */
    void refuseLookers() {
        if (lock.getReadHoldCount() > 0 || lock.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("a document is not edited while its model is looked at");
        }
    }

    // The version is taken first: a text that changes meanwhile makes the model stale and is read again.
    private void refresh() {
        if (!isCurrent()) {
            Version now = current.get();
            model = reader.get();
            version = now;
        }
    }

    // A topology names no other files.
    private boolean isCurrent() {
        if (model == null) {
            return false;
        }
        Version now = current.get();
        return version.revision() == now.revision() && (model.topology() != null || version.others() == now.others());
    }
}

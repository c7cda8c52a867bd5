// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.passerelle.app.UserError;
import org.passerelle.topology.files.AtomicFiles;

/**
 * Keeps unsaved edits in a folder, so that they outlive the program. Each open document writes a file of its own there
 * and never touches those of earlier runs; they stay until a person takes them over or gives them up.
 */
public final class Recovery {

    private static final String ENDING = ".edits";

    private final Path folder;
    private final Executor soon;
    private final Consumer<UserError> failed;
    private final AtomicFiles files = new AtomicFiles();
    private final Set<Path> own = new HashSet<>();

    /**
     * @param folder where edits are kept; made when there are some
     * @param soon runs the writing, best a moment later and in another thread; edits made meanwhile are written with it
     * @param failed told when edits can't be kept
     */
    public Recovery(Path folder, Executor soon, Consumer<UserError> failed) {
        this.folder = folder.toAbsolutePath();
        this.soon = soon;
        this.failed = failed;
    }

    /** Edits of earlier runs, the latest first. A file there that can't be read is not among them. */
    public List<RecoveredText> offers() {
        List<RecoveredText> offers = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> places = Files.newDirectoryStream(folder, '*' + ENDING)) {
                places.forEach(place -> read(place).ifPresent(offers::add));
            } catch (IOException unreadable) {
                failed.accept(new UserError("error.file.unreadable", folder));
            }
        }
        offers.sort(Comparator.comparing(RecoveredText::kept).reversed().thenComparing(RecoveredText::place));
        return offers;
    }

    /** Edits of earlier runs of one file, the latest first. */
    public List<RecoveredText> offers(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        return offers().stream().filter(one -> one.file().equals(wanted)).toList();
    }

    /** Forgets edits of an earlier run. */
    public void giveUp(RecoveredText offer) {
        delete(offer.place());
    }

    private Optional<RecoveredText> read(Path place) {
        synchronized (own) {
            if (own.contains(place)) {
                return Optional.empty();
            }
        }
        try {
            return KeptEdits.read(place);
        } catch (IOException unreadable) {
            failed.accept(new UserError("error.file.unreadable", place));
            return Optional.empty();
        }
    }

    /** A place for the edits of a document that is open now. */
    RecoverySlot slot(Path file) {
        Path place = folder.resolve(UUID.randomUUID() + ENDING);
        synchronized (own) {
            own.add(place);
        }
        return new RecoverySlot(this, file, place, soon);
    }

    boolean write(Path place, byte[] content) {
        try {
            files.write(place, content);
            return true;
        } catch (IOException failure) {
            failed.accept(new UserError("document.recovery.write", folder, String.valueOf(failure.getMessage())));
            return false;
        }
    }

    void delete(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException failure) {
            failed.accept(new UserError("document.recovery.write", folder, String.valueOf(failure.getMessage())));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.app.UserError;
import org.passerelle.export.ExportedFile;
import org.passerelle.export.Manifest;

/**
 * A folder that an export is written to. It must be new, empty, or hold an earlier export, whose files are replaced;
 * anything else in it stays. The manifest goes last, so that an interrupted export never looks whole.
 */
public final class ExportFolder {

    private final Path folder;
    private final Output output;

    private ExportFolder(Path folder, Output output) {
        this.folder = folder;
        this.output = output;
    }

    /**
     * @param folder the folder
     * @param output how files are written
     * @return the folder, ready to be written to
     * @throws UserError if it is a file or holds something that is no earlier export
     */
    public static ExportFolder at(Path folder, Output output) {
        if (Files.isRegularFile(folder)) {
            throw new UserError("error.folder.file", folder);
        }
        ExportFolder checked = new ExportFolder(folder, output);
        if (Files.isDirectory(folder) && !checked.isEmpty() && checked.earlier().isEmpty()) {
            throw new UserError("error.folder.foreign", folder);
        }
        return checked;
    }

    /**
     * Writes an export and removes files of an earlier one that it no longer has.
     *
     * @param files the files, without the manifest
     * @param manifest the manifest
     */
    public void write(List<ExportedFile> files, ExportedFile manifest) {
        Set<String> stale = new LinkedHashSet<>(earlier().orElse(List.of()));
        stale.forEach(this::inside);
        for (ExportedFile file : files) {
            output.bytes(inside(file.path()), file.content());
            stale.remove(file.path());
        }
        stale.forEach(this::remove);
        output.bytes(inside(manifest.path()), manifest.content());
    }

    private boolean isEmpty() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException unreadable) {
            throw new UserError("error.file.unreadable", folder);
        }
    }

    private Optional<List<String>> earlier() {
        Path manifest = folder.resolve(Manifest.FILE_NAME);
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try {
            return Manifest.paths(Files.readAllBytes(manifest));
        } catch (IOException unreadable) {
            throw new UserError("error.file.unreadable", manifest);
        }
    }

    /** A manifest somebody tampered with must not lead out of the folder. */
    private Path inside(String path) {
        Path top = folder.toAbsolutePath().normalize();
        try {
            Path file = top.resolve(path).normalize();
            if (file.startsWith(top)) {
                return file;
            }
        } catch (InvalidPathException noPathAtAll) {
            throw new UserError("error.file.write", folder, noPathAtAll.getReason());
        }
        throw new UserError("error.file.write", path, folder);
    }

    private void remove(String path) {
        Path file = inside(path);
        try {
            boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            if (there && !file.getParent().toRealPath().startsWith(folder.toRealPath())) {
                throw new UserError("error.file.write", file, folder);
            }
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            throw new UserError("error.file.write", file, String.valueOf(inUse.getMessage()));
        }
    }
}

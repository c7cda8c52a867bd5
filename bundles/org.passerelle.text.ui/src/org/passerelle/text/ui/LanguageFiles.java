// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.passerelle.dsl.ide.names.FileTexts;

/** The files of a project that are written in the language; what is open in an editor counts as it stands there. */
public final class LanguageFiles implements FileTexts {

    private static final List<String> ENDINGS = List.of("topo", "migration");

    private final IContainer folder;

    LanguageFiles(IContainer folder) {
        this.folder = folder;
    }

    /** Whether a resource is written in the language. */
    public static boolean isOne(IResource resource) {
        return resource instanceof IFile && resource.getLocation() != null && ENDINGS.contains(resource.getFileExtension());
    }

    /** The address of a file, as the services use it. */
    public static URI uri(IFile file) {
        return URI.createFileURI(file.getLocation().toOSString());
    }

    /** The file of the workspace at an address; empty when it lies outside. */
    public static Optional<IFile> file(URI uri) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(Path.of(uri.toFileString()).toUri());
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    @Override
    public Collection<URI> files() {
        List<URI> found = new ArrayList<>();
        try {
            folder.accept(resource -> {
                if (isOne(resource)) {
                    found.add(uri((IFile) resource));
                }
                return true;
            });
        } catch (CoreException unreadable) {
            // A project that is deleted or closed while somebody still looks has no files any more.
            if (folder.isAccessible()) {
                Platform.getLog(LanguageFiles.class).warn(unreadable.getMessage(), unreadable);
            }
        }
        return found;
    }

    @Override
    public Optional<String> text(URI uri) {
        Optional<String> open = file(uri).map(file -> FileBuffers.getTextFileBufferManager()
                .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE)).map(ITextFileBuffer::getDocument)
                .map(document -> document.get());
        if (open.isPresent()) {
            return open;
        }
        try {
            return Optional.of(Files.readString(Path.of(uri.toFileString()), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

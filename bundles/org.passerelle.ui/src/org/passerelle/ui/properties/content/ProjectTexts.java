// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.passerelle.app.document.Document;
import org.passerelle.app.document.Documents;
import org.passerelle.dsl.ide.names.FileTexts;
import org.passerelle.ui.model.Models;

/** The files of the language in a project, with what is not saved yet. */
final class ProjectTexts implements FileTexts {

    private final IProject project;
    private final Documents documents;

    ProjectTexts(IProject project, Documents documents) {
        this.project = project;
        this.documents = documents;
    }

    /** The file of the project at an address. */
    Optional<IFile> file(URI uri) {
        IFile[] files = project.getWorkspace().getRoot().findFilesForLocationURI(Path.of(uri.toFileString()).toUri());
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    @Override
    public Collection<URI> files() {
        List<URI> found = new ArrayList<>();
        try {
            project.accept(resource -> {
                if (Models.isModel(resource)) {
                    found.add(URI.createFileURI(resource.getLocation().toOSString()));
                }
                return true;
            });
        } catch (CoreException unreadable) {
            Platform.getLog(ProjectTexts.class).log(unreadable.getStatus());
        }
        return found;
    }

    @Override
    public Optional<String> text(URI uri) {
        Optional<String> open = documents.open().stream().filter(document -> document.uri().equals(uri)).map(Document::text).findFirst();
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

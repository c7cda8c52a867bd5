// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.names.Sources;
import org.passerelle.dsl.ide.services.LanguageServices;

/** The services of the language for the documents of editors. One for the workbench; made on first use. */
public final class EditorLanguage {

    private static final EditorLanguage SHARED = new EditorLanguage();

    private final LanguageServices services = LanguageServices.create(Locale.getDefault());
    private final Map<IProject, Sources> projects = new ConcurrentHashMap<>();
    private final Sources alone = services.open(new LanguageFilesOfNobody());

    private EditorLanguage() {
    }

    /** The one of this workbench. */
    public static EditorLanguage shared() {
        return SHARED;
    }

    /** The services. */
    public LanguageServices services() {
        return services;
    }

    /**
     * @param document the document of an editor
     * @return its text as it stands now, known to lie among the files of its project; empty for documents without a place
     */
    public Optional<Source> source(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getLocation() == null) {
            return Optional.empty();
        }
        IPath location = buffer.getLocation();
        IFile file = location.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(location);
        if (file != null && file.exists() && file.getLocation() != null) {
            return Optional.of(sources(file).of(LanguageFiles.uri(file), document.get()));
        }
        return Optional.of(alone.of(URI.createFileURI(Path.of(location.toOSString()).toString()), document.get()));
    }

    /**
     * @param file a file of the language, open in an editor or not
     * @return its text as it stands now; empty if it can't be read
     */
    public Optional<Source> source(IFile file) {
        return file.getLocation() == null ? Optional.empty() : sources(file).find(LanguageFiles.uri(file));
    }

    private Sources sources(IFile file) {
        return projects.computeIfAbsent(file.getProject(), project -> services.open(new LanguageFiles(project)));
    }
}

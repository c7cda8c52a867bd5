// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.search.ui.ISearchQuery;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileRange;
import org.passerelle.text.ui.EditorLanguage;
import org.passerelle.text.ui.EditorTexts;
import org.passerelle.text.ui.LanguageFiles;

/** Looks for every place that names what stands at a place, in all files. Can be run again when texts have changed. */
final class ReferencesQuery implements ISearchQuery {

    private final IFile file;
    private final int offset;
    private final String name;
    private final ReferencesResult result = new ReferencesResult(this);

    /**
     * @param file the file with the place
     * @param offset the place
     * @param name what is named there
     */
    ReferencesQuery(IFile file, int offset, String name) {
        this.file = file;
        this.offset = offset;
        this.name = name;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        Optional<Source> source = EditorLanguage.shared().source(file);
        if (source.isEmpty() || offset > source.get().text().length()) {
            return Status.OK_STATUS;
        }
        SubMonitor progress = SubMonitor.convert(monitor, getLabel(), IProgressMonitor.UNKNOWN);
        List<FileRange> found = EditorLanguage.shared().services().navigation().references(source.get(), offset);
        Map<URI, FileLines> lines = new HashMap<>();
        for (FileRange place : found) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            lines.computeIfAbsent(place.file(), uri -> lines(source.get(), uri)).match(place.range()).ifPresent(result::addMatch);
        }
        return Status.OK_STATUS;
    }

    private static FileLines lines(Source source, URI uri) {
        return new FileLines(LanguageFiles.file(uri).orElse(null), source.sources().find(uri).map(Source::text).orElse(""));
    }

    /** What is looked for. */
    String name() {
        return name;
    }

    @Override
    public String getLabel() {
        return EditorTexts.text("references.title");
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferencesResult getSearchResult() {
        return result;
    }
}

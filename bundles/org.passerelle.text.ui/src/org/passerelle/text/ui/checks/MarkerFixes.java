// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.text.ui.EditorLanguage;

/** Ways to mend what a marker says, for files that are open and for those that are not. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !mendings(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return mendings(marker).stream().map(one -> new MarkerFix(marker, one)).toArray(IMarkerResolution[]::new);
    }

    /** The ways to mend what a marker says now. */
    static List<Mending> mendings(IMarker marker) {
        List<Mending> found = new ArrayList<>();
        if (!marker.exists() || !(marker.getResource() instanceof IFile file)) {
            return found;
        }
        String element = marker.getAttribute(TextMarkers.ELEMENT, "");
        for (String fix : TextMarkers.fixes(marker)) {
            found.add(Mending.of(fix, element, () -> EditorLanguage.shared().source(file)));
        }
        if (TextChecks.SYNTAX.equals(TextMarkers.rule(marker))) {
            Optional<Source> text = EditorLanguage.shared().source(file);
            Optional<TextRange> place = place(marker, file);
            if (text.isPresent() && place.isPresent()) {
                EditorLanguage.shared().services().quickFixes().at(text.get(), place.get())
                        .forEach(fix -> found.add(Mending.of(fix, text.get())));
            }
        }
        return found;
    }

    // In an editor a marker moves with the text around it.
    private static Optional<TextRange> place(IMarker marker, IFile file) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        if (buffer != null && buffer.getAnnotationModel() instanceof AbstractMarkerAnnotationModel model) {
            Position position = model.getMarkerPosition(marker);
            if (position != null) {
                return Optional.of(new TextRange(position.getOffset(), position.getLength()));
            }
        }
        int start = marker.getAttribute(IMarker.CHAR_START, -1);
        return start < 0 ? Optional.empty()
                : Optional.of(TextRange.between(start, Math.max(start, marker.getAttribute(IMarker.CHAR_END, start))));
    }
}

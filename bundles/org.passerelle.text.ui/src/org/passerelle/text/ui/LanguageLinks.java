// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileRange;
import org.passerelle.dsl.ide.services.Navigation;
import org.passerelle.dsl.ide.services.TextRange;

/** Leads from a name to the place where it is declared (Ctrl+click or F3). */
public final class LanguageLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        Navigation navigation = EditorLanguage.shared().services().navigation();
        Optional<Source> source = EditorLanguage.shared().source(viewer.getDocument());
        Optional<TextRange> place = source.flatMap(text -> navigation.linkAt(text, region.getOffset()));
        Optional<FileRange> target = source.flatMap(text -> navigation.definition(text, region.getOffset()));
        return place.isEmpty() || target.isEmpty() ? null : new IHyperlink[] {new Link(place.get(), target.get())};
    }

    /** Opens a place in an editor. */
    public static void open(FileRange target) {
        Optional<IFile> file = LanguageFiles.file(target.file());
        if (file.isEmpty()) {
            return;
        }
        try {
            IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file.get());
            if (editor instanceof ITextEditor text) {
                text.selectAndReveal(target.range().offset(), target.range().length());
            }
        } catch (PartInitException failure) {
            Platform.getLog(LanguageLinks.class).error(failure.getMessage(), failure);
        }
    }

    /** A name that leads somewhere. */
    private record Link(TextRange place, FileRange target) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(place.offset(), place.length());
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return null;
        }

        @Override
        public void open() {
            LanguageLinks.open(target);
        }
    }
}

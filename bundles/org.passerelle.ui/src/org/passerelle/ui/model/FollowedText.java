// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Display;
import org.passerelle.app.document.DocumentChange;
import org.passerelle.app.document.DocumentListener;
import org.passerelle.dsl.ide.services.ElementPlaces;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.document.EditedFiles;
import org.passerelle.ui.document.FileSession;

/**
 * The text of an editor with the places of its elements. It is read in the background after each pause in typing; until
 * then, and while it is broken, the places that were read last are moved along with the edits. To be used on the UI thread.
 */
final class FollowedText {

    private static final int PAUSE = 300;

    private final IFile file;
    private final IDocument document;
    private final FileSession session;
    private final Consumer<Map<String, String>> renamed;
    private final Runnable read;
    private final Display display = Display.getCurrent();
    private final TextShifts shifts = new TextShifts();
    private final Runnable later = this::readNow;
    private final IDocumentListener typing = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // What matters is how the text is afterwards.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            shifts.add(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
            display.timerExec(PAUSE, later);
        }
    };
    private ElementPlaces places;
    private Job reading;

    private final DocumentListener naming = this::changed;

    /**
     * @param renamed called on the UI thread when elements are addressed otherwise
     * @param read called on the UI thread each time the text was read
     * @throws org.passerelle.app.UserError if the file can't be read
     */
    FollowedText(IFile file, IDocument document, Consumer<Map<String, String>> renamed, Runnable read) {
        this.file = file;
        this.document = document;
        this.renamed = renamed;
        this.read = read;
        this.session = EditedFiles.shared().open(file, "selection");
        session.document().add(naming);
        document.addDocumentListener(typing);
        readNow();
    }

    IFile file() {
        return file;
    }

    private void readNow() {
        if (reading != null) {
            reading.cancel();
        }
        shifts.mark();
        long revision = session.document().revision();
        reading = new Job(UiMessages.text("model.reading", file.getName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Optional<ElementPlaces> found = session.document().look(ElementPlaces::of);
                if (!monitor.isCanceled() && !display.isDisposed() && session.document().revision() == revision) {
                    display.asyncExec(() -> found(found, this));
                }
                return Status.OK_STATUS;
            }
        };
        reading.setSystem(true);
        reading.schedule();
    }

    private void found(Optional<ElementPlaces> found, Job by) {
        if (by == reading && found.isPresent()) {
            places = found.get();
            shifts.startAtMark();
            read.run();
        }
    }

    private void changed(DocumentChange change) {
        if (!change.renamed().isEmpty()) {
            renamed.accept(change.renamed());
        }
    }

    /** The fragment of the element at an offset; empty while the text was not read yet. */
    Optional<String> elementAt(int offset) {
        return places == null ? Optional.empty() : places.elementAt(shifts.back(offset));
    }

    /** Where an element is named now; empty if there is no such element. */
    Optional<IRegion> name(String fragment) {
        return places == null ? Optional.empty() : places.name(fragment).map(place -> {
            int start = shifts.forward(place.offset(), true);
            return new Region(start, Math.max(0, shifts.forward(place.offset() + place.length(), false) - start));
        });
    }

    void dispose() {
        document.removeDocumentListener(typing);
        if (!display.isDisposed()) {
            display.timerExec(-1, later);
        }
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
        session.document().remove(naming);
        session.close();
    }
}

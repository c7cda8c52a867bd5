// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.passerelle.dsl.ide.services.TextRange;

/** Marks every mention of the name that the caret stands on. */
public final class LanguageOccurrences implements IReconciler {

    private static final String TYPE = "org.eclipse.ui.genericeditor.text";
    private static final int PAUSE = 150;

    private final ISelectionChangedListener caret = this::moved;
    private ISourceViewer viewer;
    private Job marking;

    @Override
    public void install(ITextViewer into) {
        if (into instanceof ISourceViewer source && into.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            viewer = source;
            provider.addPostSelectionChangedListener(caret);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        if (marking != null) {
            marking.cancel();
        }
        viewer = null;
    }

    private void moved(SelectionChangedEvent event) {
        if (viewer == null || !(event.getSelection() instanceof ITextSelection selection)) {
            return;
        }
        if (marking != null) {
            marking.cancel();
        }
        IDocument document = viewer.getDocument();
        IAnnotationModel model = viewer.getAnnotationModel();
        marking = new Job("occurrences") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                EditorLanguage language = EditorLanguage.shared();
                List<TextRange> places = language.source(document)
                        .map(source -> language.services().navigation().occurrences(source, selection.getOffset())).orElse(List.of());
                if (!monitor.isCanceled() && model instanceof IAnnotationModelExtension extension) {
                    replace(model, extension, places);
                }
                return Status.OK_STATUS;
            }
        };
        marking.setSystem(true);
        marking.schedule(PAUSE);
    }

    private static void replace(IAnnotationModel model, IAnnotationModelExtension extension, List<TextRange> places) {
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (TYPE.equals(annotation.getType())) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        places.forEach(place -> added.put(new Annotation(TYPE, false, null), new Position(place.offset(), place.length())));
        extension.replaceAnnotations(gone.toArray(Annotation[]::new), added);
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.passerelle.dsl.ide.services.Fold;

/** Lets blocks and comments be folded; what a person folded stays folded while the text around it changes. */
public final class LanguageFolding extends MonoReconciler {

    private final Strategy strategy;

    /** Made by the generic editor. */
    public LanguageFolding() {
        this(new Strategy());
    }

    private LanguageFolding(Strategy strategy) {
        super(strategy, false);
        this.strategy = strategy;
    }

    @Override
    public void install(ITextViewer viewer) {
        strategy.viewer = viewer instanceof ProjectionViewer projection ? projection : null;
        super.install(viewer);
    }

    /** Compares what can be folded with what could be before, in the background. */
    private static final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

        private volatile ProjectionViewer viewer;
        private IDocument document;

        @Override
        public void setDocument(IDocument other) {
            document = other;
        }

        @Override
        public void setProgressMonitor(IProgressMonitor monitor) {
            // Folding is quick enough not to be canceled.
        }

        @Override
        public void initialReconcile() {
            refold();
        }

        @Override
        public void reconcile(DirtyRegion dirty, IRegion part) {
            refold();
        }

        @Override
        public void reconcile(IRegion part) {
            refold();
        }

        private void refold() {
            ProjectionViewer into = viewer;
            if (into == null || document == null) {
                return;
            }
            EditorLanguage language = EditorLanguage.shared();
            List<Fold> folds = language.source(document).map(source -> language.services().folding().of(source)).orElse(List.of());
            ProjectionAnnotationModel model = into.getProjectionAnnotationModel();
            if (model != null) {
                update(model, folds);
            }
        }

        private static void update(ProjectionAnnotationModel model, List<Fold> folds) {
            Map<Position, Fold> wanted = new HashMap<>();
            folds.forEach(fold -> wanted.put(new Position(fold.range().offset(), fold.range().length()), fold));
            List<Annotation> gone = new ArrayList<>();
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                if (wanted.remove(model.getPosition(annotation)) == null) {
                    gone.add(annotation);
                }
            }
            Map<Annotation, Position> added = new HashMap<>();
            wanted.keySet().forEach(position -> added.put(new ProjectionAnnotation(), position));
            if (!gone.isEmpty() || !added.isEmpty()) {
                model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.passerelle.dsl.ide.services.Problem;
import org.passerelle.dsl.ide.services.Severity;

/** Marks what can't be understood while it is typed. Runs in the background; the builder marks the same when it is saved. */
public final class LanguageProblems extends MonoReconciler {

    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
    private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";

    private final Strategy strategy;

    /** Made by the generic editor. */
    public LanguageProblems() {
        this(new Strategy());
    }

    private LanguageProblems(Strategy strategy) {
        super(strategy, false);
        this.strategy = strategy;
    }

    @Override
    public void install(ITextViewer viewer) {
        strategy.viewer = viewer instanceof ISourceViewer source ? source : null;
        super.install(viewer);
    }

    /** Reads the text as it stands and replaces its own annotations by what it finds. */
    private static final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

        private volatile ISourceViewer viewer;
        private IDocument document;
        private List<Annotation> shown = List.of();

        @Override
        public void setDocument(IDocument other) {
            document = other;
        }

        @Override
        public void setProgressMonitor(IProgressMonitor monitor) {
            // A text is read in milliseconds; canceling would come too late.
        }

        @Override
        public void initialReconcile() {
            check();
        }

        @Override
        public void reconcile(DirtyRegion dirty, IRegion part) {
            check();
        }

        @Override
        public void reconcile(IRegion part) {
            check();
        }

        private void check() {
            ISourceViewer into = viewer;
            IAnnotationModel model = into == null ? null : into.getAnnotationModel();
            if (document == null || !(model instanceof IAnnotationModelExtension extension)) {
                return;
            }
            EditorLanguage language = EditorLanguage.shared();
            List<Problem> problems = language.source(document)
                    .map(source -> language.services().diagnostics().of(source)).orElse(List.of());
            Map<Annotation, Position> added = new HashMap<>();
            problems.forEach(problem -> added.put(
                    new Annotation(problem.severity() == Severity.ERROR ? ERROR : WARNING, false, problem.message()),
                    new Position(problem.range().offset(), Math.max(1, problem.range().length()))));
            extension.replaceAnnotations(shown.toArray(Annotation[]::new), added);
            shown = new ArrayList<>(added.keySet());
        }
    }
}

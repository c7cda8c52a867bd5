// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.passerelle.dsl.ide.names.Source;

/** Looks at the whole text in the background, at first and after each pause in typing. */
public abstract class WholeTextReconciler extends MonoReconciler {

    private volatile ISourceViewer viewer;

    /** Looks at the whole text. */
    protected WholeTextReconciler() {
        super(new Strategy(), false);
        ((Strategy) getReconcilingStrategy(IDocument.DEFAULT_CONTENT_TYPE)).owner = this;
    }

    @Override
    public void install(ITextViewer into) {
        viewer = into instanceof ISourceViewer source ? source : null;
        super.install(into);
    }

    /** Called when the text begins to change, before the pause after which it is looked at. */
    protected void changing() {
        // Most have nothing under way.
    }

    @Override
    protected void aboutToBeReconciled() {
        changing();
    }

    /** Looks at the text again although it is the same, soon and in the background. */
    protected final void lookAgain() {
        if (viewer != null) {
            forceReconciling();
        }
    }

    /**
     * Shows what is found in the text. Called in the background.
     *
     * @param source the text as it stands; empty for documents without a place
     * @param viewer what shows it
     */
    protected abstract void look(Optional<Source> source, ISourceViewer viewer);

    /** Hands every kind of change on as one: the services read a whole text within milliseconds. */
    private static final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

        private WholeTextReconciler owner;
        private IDocument document;

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
            look();
        }

        @Override
        public void reconcile(DirtyRegion dirty, IRegion part) {
            look();
        }

        @Override
        public void reconcile(IRegion part) {
            look();
        }

        private void look() {
            ISourceViewer into = owner.viewer;
            if (into != null && document != null) {
                owner.look(EditorLanguage.shared().source(document), into);
            }
        }
    }
}

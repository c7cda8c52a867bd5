// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.Finding;
import org.passerelle.dsl.ide.services.Problem;
import org.passerelle.dsl.ide.services.QuickFixes;
import org.passerelle.text.ui.EditorLanguage;
import org.passerelle.text.ui.EditorTexts;
import org.passerelle.text.ui.WholeTextReconciler;

/**
 * Marks what is wrong while it is typed: after a pause what can't be understood, and, when all is understood, what rules
 * say. Typing on ends a check of the rules; what was found before stays until something else is known.
 */
public final class LanguageProblems extends WholeTextReconciler {

    private final Runnable again = this::lookAgain;
    private final Runnable markersCame = this::lookAgainIfEdited;
    private volatile ShownProblems shown;
    private volatile Job checking;

    @Override
    public void install(ITextViewer into) {
        super.install(into);
        LanguageHover.install(into);
        Checks.shared().listen(again);
    }

    @Override
    public void uninstall() {
        Checks.shared().forget(again);
        if (shown != null) {
            shown.forget(markersCame);
        }
        cancel();
        super.uninstall();
    }

    private void cancel() {
        Job running = checking;
        if (running != null) {
            running.cancel();
        }
    }

    private void lookAgainIfEdited() {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(getDocument());
        if (buffer != null && buffer.isDirty()) {
            lookAgain();
        }
    }

    @Override
    protected void changing() {
        cancel();
    }

    @Override
    protected void look(Optional<Source> source, ISourceViewer viewer) {
        cancel();
        IAnnotationModel model = viewer.getAnnotationModel();
        if (!(model instanceof IAnnotationModelExtension) || source.isEmpty()) {
            return;
        }
        Source text = source.get();
        shown = ShownProblems.of(model);
        shown.watch(markersCame);
        QuickFixes fixes = EditorLanguage.shared().services().quickFixes();
        List<Problem> problems = EditorLanguage.shared().services().diagnostics().of(text);
        shown.language(model, problems.stream().map(one -> new LiveAnnotation(
                new Finding(one.range(), one.severity(), TextChecks.SYNTAX, one.message(), "", "", List.of()),
                !fixes.at(text, one.range()).isEmpty())).toList(), text.text().length());
        if (problems.isEmpty()) {
            check(text, viewer, model);
        }
    }

    private void check(Source text, ISourceViewer viewer, IAnnotationModel model) {
        Job job = new Job(EditorTexts.text("checks.job", text.uri().lastSegment())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                List<Finding> found = Checks.shared().of(text, monitor::isCanceled);
                if (!monitor.isCanceled() && isShown(viewer, text)) {
                    ShownProblems.of(model).rules(model, found.stream()
                            .map(one -> new LiveAnnotation(one, !one.fixes().isEmpty())).toList(), text.text().length());
                }
                return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        checking = job;
        job.schedule();
    }

    private static boolean isShown(ISourceViewer viewer, Source text) {
        return viewer.getDocument() != null && viewer.getDocument().get().equals(text.text());
    }
}

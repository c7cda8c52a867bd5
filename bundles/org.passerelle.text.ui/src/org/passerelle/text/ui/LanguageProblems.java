// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.Problem;
import org.passerelle.dsl.ide.services.Severity;

/** Marks what can't be understood while it is typed. The builder marks the same when the text is saved. */
public final class LanguageProblems extends WholeTextReconciler {

    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
    private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";

    private List<Annotation> shown = List.of();

    @Override
    void look(Optional<Source> source, ISourceViewer viewer) {
        if (!(viewer.getAnnotationModel() instanceof IAnnotationModelExtension model)) {
            return;
        }
        List<Problem> problems = source.map(text -> EditorLanguage.shared().services().diagnostics().of(text)).orElse(List.of());
        Map<Annotation, Position> added = new HashMap<>();
        problems.forEach(problem -> added.put(
                new Annotation(problem.severity() == Severity.ERROR ? ERROR : WARNING, false, problem.message()),
                new Position(problem.range().offset(), Math.max(1, problem.range().length()))));
        model.replaceAnnotations(shown.toArray(Annotation[]::new), added);
        shown = new ArrayList<>(added.keySet());
    }
}

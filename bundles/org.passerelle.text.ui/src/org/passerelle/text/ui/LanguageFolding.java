// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.Fold;

/** Lets blocks and comments be folded; what a person folded stays folded while the text around it changes. */
public final class LanguageFolding extends WholeTextReconciler {

    @Override
    protected void look(Optional<Source> source, ISourceViewer viewer) {
        ProjectionAnnotationModel model = viewer instanceof ProjectionViewer projection ? projection.getProjectionAnnotationModel() : null;
        if (model != null) {
            update(model, source.map(text -> EditorLanguage.shared().services().folding().of(text)).orElse(List.of()));
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

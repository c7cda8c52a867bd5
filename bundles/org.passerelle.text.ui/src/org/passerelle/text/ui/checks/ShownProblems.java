// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Predicate;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/**
 * What is wrong with one text, each thing once: what a marker of the builder says already is not shown as typed, and a
 * marker whose reason is gone from the text is hidden until the builder takes it away.
 */
final class ShownProblems implements IAnnotationModelListener, IAnnotationModelListenerExtension {

    private static final Map<IAnnotationModel, ShownProblems> ALL = new WeakHashMap<>();

    private final Set<MarkerAnnotation> known = new HashSet<>();
    private final Set<Runnable> watchers = new CopyOnWriteArraySet<>();
    private List<LiveAnnotation> language = List.of();
    private List<LiveAnnotation> rules = List.of();

    /** What is shown in the text of a model; the same for all editors of the text. */
    static synchronized ShownProblems of(IAnnotationModel model) {
        ShownProblems shown = ALL.get(model);
        if (shown == null) {
            shown = new ShownProblems();
            ALL.put(model, shown);
            model.addAnnotationModelListener(shown);
            shown.markersChanged(model);
        }
        return shown;
    }

    /** Calls somebody when markers have come: in a text with unsaved edits they stand where their places were on the disk. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Calls that one no more. */
    void forget(Runnable watcher) {
        watchers.remove(watcher);
    }

    /** Shows what the language says. */
    synchronized void language(IAnnotationModel model, List<LiveAnnotation> found, int length) {
        language = replace(model, language, found, length, TextChecks.SYNTAX::equals);
    }

    /** Shows what rules say. */
    synchronized void rules(IAnnotationModel model, List<LiveAnnotation> found, int length) {
        rules = replace(model, rules, found, length, Checks.shared()::covers);
    }

    private static List<LiveAnnotation> replace(IAnnotationModel model, List<LiveAnnotation> before, List<LiveAnnotation> found,
            int length, Predicate<String> covered) {
        List<LiveAnnotation> left = new ArrayList<>(found);
        for (MarkerAnnotation marker : markers(model)) {
            Position place = model.getPosition(marker);
            if (place != null && covered.test(TextMarkers.rule(marker.getMarker()))) {
                boolean said = left.removeIf(one -> isSame(one, one.place(length), marker, place));
                hide(model, marker, place, !said);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        left.forEach(one -> added.put(one, one.place(length)));
        ((IAnnotationModelExtension) model).replaceAnnotations(before.toArray(Annotation[]::new), added);
        return left;
    }

    private static void hide(IAnnotationModel model, MarkerAnnotation marker, Position place, boolean hidden) {
        if (marker.isMarkedDeleted() != hidden) {
            marker.markDeleted(hidden);
            ((IAnnotationModelExtension) model).modifyAnnotationPosition(marker, place);
        }
    }

    private static boolean isSame(LiveAnnotation live, Position at, MarkerAnnotation marker, Position place) {
        return live.finding().id().equals(TextMarkers.rule(marker.getMarker()))
                && live.getText().equals(marker.getMarker().getAttribute(IMarker.MESSAGE, ""))
                && at.offset == place.offset;
    }

    private static List<MarkerAnnotation> markers(IAnnotationModel model) {
        List<MarkerAnnotation> found = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof MarkerAnnotation marker && TextMarkers.isOne(marker.getMarker())) {
                found.add(marker);
            }
        }
        return found;
    }

    @Override
    public void modelChanged(IAnnotationModel model) {
        markersChanged(model);
    }

    @Override
    public void modelChanged(AnnotationModelEvent event) {
        boolean marker = event.isWorldChange();
        for (Annotation added : event.getAddedAnnotations()) {
            marker |= added instanceof MarkerAnnotation;
        }
        if (marker) {
            markersChanged(event.getAnnotationModel());
        }
    }

    // Markers that have come say what was found while typing; that they can be mended shows in their icons.
    private void markersChanged(IAnnotationModel model) {
        if (takeIn(model)) {
            watchers.forEach(Runnable::run);
        }
    }

    private synchronized boolean takeIn(IAnnotationModel model) {
        List<MarkerAnnotation> now = markers(model);
        known.retainAll(now);
        List<MarkerAnnotation> fresh = now.stream().filter(known::add).toList();
        for (MarkerAnnotation marker : fresh) {
            marker.setQuickFixable(IDE.getMarkerHelpRegistry().hasResolutions(marker.getMarker()));
        }
        language = without(model, language, fresh);
        rules = without(model, rules, fresh);
        return !fresh.isEmpty();
    }

    private static List<LiveAnnotation> without(IAnnotationModel model, List<LiveAnnotation> shown, List<MarkerAnnotation> said) {
        List<LiveAnnotation> twice = new ArrayList<>();
        for (LiveAnnotation live : shown) {
            Position at = model.getPosition(live);
            for (MarkerAnnotation marker : said) {
                Position place = model.getPosition(marker);
                if (at != null && place != null && isSame(live, at, marker, place)) {
                    twice.add(live);
                    break;
                }
            }
        }
        if (twice.isEmpty()) {
            return shown;
        }
        ((IAnnotationModelExtension) model).replaceAnnotations(twice.toArray(Annotation[]::new), Map.of());
        List<LiveAnnotation> left = new ArrayList<>(shown);
        left.removeAll(twice);
        return left;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns the notifications of a model into changes that can be repeated and taken back. */
final class ChangeReader {

    private ChangeReader() {
    }

    static void read(Notification note, Consumer<Change> changes) {
        if (note.isTouch() || !(note.getNotifier() instanceof EObject element)
                || !(note.getFeature() instanceof EStructuralFeature feature)
                || feature.isTransient() || feature.isDerived()) {
            return;
        }
        switch (note.getEventType()) {
            case Notification.SET -> changes.accept(feature.isMany()
                    ? new Change.Replace(element, feature, note.getPosition(), note.getOldValue(), note.getNewValue())
                    : new Change.Set(element, feature, note.wasSet(), note.getOldValue(), true, note.getNewValue()));
            case Notification.UNSET -> changes.accept(
                    new Change.Set(element, feature, note.wasSet(), note.getOldValue(), false, null));
            case Notification.ADD -> changes.accept(
                    new Change.Add(element, feature, note.getPosition(), note.getNewValue()));
            case Notification.ADD_MANY -> addMany(note, element, feature, changes);
            case Notification.REMOVE -> changes.accept(
                    new Change.Remove(element, feature, Math.max(0, note.getPosition()), note.getOldValue()));
            case Notification.REMOVE_MANY -> removeMany(note, element, feature, changes);
            case Notification.MOVE -> changes.accept(
                    new Change.Move(element, feature,
                    (Integer) note.getOldValue(), note.getPosition(), note.getNewValue()));
            default -> { }
        }
    }

    private static void addMany(Notification note, EObject element, EStructuralFeature feature,
            Consumer<Change> changes) {
        int index = note.getPosition();
        for (Object value : (Collection<?>) note.getNewValue()) {
            changes.accept(new Change.Add(element, feature, index++, value));
        }
    }

    /** The last value goes first, so that the places of the others hold. */
    private static void removeMany(Notification note, EObject element, EStructuralFeature feature,
            Consumer<Change> changes) {
        List<?> values = (List<?>) note.getOldValue();
        int[] places = (int[]) note.getNewValue();
        for (int i = values.size() - 1; i >= 0; i--) {
            changes.accept(new Change.Remove(element, feature, places == null ? i : places[i], values.get(i)));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** One elementary change of a model that runs forward and backward. */
sealed interface Change {

    EObject element();

    EStructuralFeature feature();

    /** What was put in or taken out, or moved; without nulls. */
    default List<Object> values() {
        return switch (this) {
            case Set set -> Stream.of(set.oldValue, set.newValue).filter(Objects::nonNull).toList();
            case Replace replace -> Stream.of(replace.oldValue, replace.newValue).filter(Objects::nonNull).toList();
            case Add add -> List.of(add.value);
            case Remove remove -> List.of(remove.value);
            case Move move -> List.of(move.value);
        };
    }

    void redo();

    void undo();

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }

    /** A feature with one value; unset is a value of its own. */
    record Set(EObject element, EStructuralFeature feature, boolean wasSet, Object oldValue, boolean isSet,
            Object newValue) implements Change {
        @Override
        public void redo() {
            put(isSet, newValue);
        }

        @Override
        public void undo() {
            put(wasSet, oldValue);
        }

        private void put(boolean set, Object value) {
            if (set) {
                ((InternalEObject) element).eSet(feature, value);
            } else {
                element.eUnset(feature);
            }
        }
    }

    /** A value put into a list. */
    record Add(EObject element, EStructuralFeature feature, int index, Object value) implements Change {
        @Override
        public void redo() {
            list(element, feature).add(index, value);
        }

        @Override
        public void undo() {
            list(element, feature).remove(index);
        }
    }

    /** A value taken out of a list. */
    record Remove(EObject element, EStructuralFeature feature, int index, Object value) implements Change {
        @Override
        public void redo() {
            list(element, feature).remove(index);
        }

        @Override
        public void undo() {
            list(element, feature).add(index, value);
        }
    }

    /** A value moved within a list. */
    record Move(EObject element, EStructuralFeature feature, int from, int to, Object value) implements Change {
        @Override
        public void redo() {
            list(element, feature).move(to, from);
        }

        @Override
        public void undo() {
            list(element, feature).move(from, to);
        }
    }

    /** A value of a list replaced by another. */
    record Replace(EObject element, EStructuralFeature feature, int index, Object oldValue, Object newValue)
            implements Change {
        @Override
        public void redo() {
            list(element, feature).set(index, newValue);
        }

        @Override
        public void undo() {
            list(element, feature).set(index, oldValue);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;

/**
 * A selection that follows a working copy: elements that a change concerns are noted and looked at again before anybody
 * asks. The sequence of the elements is put right only when somebody wants to see them.
 */
final class FollowedSelection<E extends EObject> {

    private final Selection<E> selection;
    private final WorkingCopy copy;
    private final Map<E, Integer> measures = new IdentityHashMap<>();
    private final List<E> elements = new ArrayList<>();
    private Set<E> added = Collections.newSetFromMap(new IdentityHashMap<>());
    private Set<E> concerned = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean allConcerned;
    private boolean moved;
    private int total;

    FollowedSelection(Selection<E> selection, WorkingCopy copy, StateContext context) {
        this.selection = selection;
        this.copy = copy;
        for (E element : selection.candidates(context)) {
            if (selection.has(context, element)) {
                elements.add(element);
                measure(element);
            }
        }
    }

    Selection<E> selection() {
        return selection;
    }

    /** Notes that the condition may hold for an element now and may not have done before, or the other way round. */
    void concern(Object element) {
        concerned.add(selection.type().cast(element));
    }

    void concernAll() {
        allConcerned = true;
    }

    /** Notes that an element came or has another place now. */
    void moved(Object element) {
        E present = selection.type().cast(element);
        if (measures.containsKey(present)) {
            remove(present);
            moved = true;
        }
        concerned.add(present);
    }

    /** Looks at all noted elements again; whether one of them was or is selected. */
    boolean settle(StateContext context) {
        if (allConcerned) {
            allConcerned = false;
            concerned.addAll(selection.candidates(context));
            concerned.addAll(measures.keySet());
        }
        boolean changed = moved;
        moved = false;
        if (concerned.isEmpty()) {
            return changed;
        }
        for (E element : concerned) {
            boolean was = measures.containsKey(element);
            boolean is = copy.contains(element) && selection.has(context, element);
            if (was && !is) {
                remove(element);
            } else if (is) {
                measure(element);
                if (!was) {
                    added.add(element);
                }
            }
            changed |= was || is;
        }
        concerned = Collections.newSetFromMap(new IdentityHashMap<>());
        return changed;
    }

    private void measure(E element) {
        int now = selection.measure(element);
        Integer before = measures.put(element, now);
        total += now - (before == null ? 0 : before);
    }

    private void remove(E element) {
        total -= measures.remove(element);
        if (!added.remove(element)) {
            elements.removeIf(other -> other == element);
        }
    }

    int total() {
        return total;
    }

    /** The selected elements in the order of the model; to be read before the next step. */
    List<E> elements() {
        if (!added.isEmpty()) {
            List<E> news = new ArrayList<>(added);
            news.sort(ModelOrder.get());
            added = Collections.newSetFromMap(new IdentityHashMap<>());
            news.forEach(this::insert);
        }
        return Collections.unmodifiableList(elements);
    }

    private void insert(E element) {
        int place = elements.size();
        if (place > 0 && ModelOrder.get().compare(elements.getLast(), element) > 0) {
            place = -1 - Collections.binarySearch(elements, element, ModelOrder.get());
        }
        elements.add(place, element);
    }
}

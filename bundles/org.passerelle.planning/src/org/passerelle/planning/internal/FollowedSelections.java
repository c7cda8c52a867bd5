// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.values.Fqdn;

/** All selections that were asked for in a run. What a step costs here depends on what it changed, not on the model. */
final class FollowedSelections {

    private final WorkingCopy copy;
    private final StateFacts facts;
    private final Map<Selection<?>, FollowedSelection<?>> all = new IdentityHashMap<>();
    private final Map<EStructuralFeature, List<SelectionReader>> readers = new HashMap<>();
    private Set<FollowedSelection<?>> asked = newSet();

    FollowedSelections(WorkingCopy copy, StateFacts facts) {
        this.copy = copy;
        this.facts = facts;
    }

    private static Set<FollowedSelection<?>> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    @SuppressWarnings("unchecked") // put under its own selection
    <E extends EObject> FollowedSelection<E> of(Selection<E> selection, StateContext context) {
        FollowedSelection<E> followed = (FollowedSelection<E>) all.get(selection);
        if (followed == null) {
            followed = follow(selection, context);
        }
        asked.add(followed);
        return followed;
    }

    private <E extends EObject> FollowedSelection<E> follow(Selection<E> selection, StateContext context) {
        FollowedSelection<E> followed = new FollowedSelection<>(selection, copy, context);
        all.put(selection, followed);
        selection.reads().forEach((feature, reaches) -> reaches.forEach(
                reach -> readers.computeIfAbsent(feature, any -> new ArrayList<>())
                        .add(new SelectionReader(followed, reach, copy))));
        return followed;
    }

    /** Those that were asked for since the last call. */
    Set<FollowedSelection<?>> takeAsked() {
        Set<FollowedSelection<?>> taken = asked;
        asked = newSet();
        return taken;
    }

    /**
     * Follows the changes of a step.
     *
     * @param context the state after it
     * @return the selections of which an element came, went or was touched
     */
    Set<FollowedSelection<?>> follow(List<Change> record, StateContext context) {
        record.forEach(this::note);
        Set<FollowedSelection<?>> changed = newSet();
        for (FollowedSelection<?> followed : all.values()) {
            if (followed.settle(context)) {
                changed.add(followed);
            }
        }
        return changed;
    }

    private void note(Change change) {
        boolean contained = change.feature() instanceof EReference reference && reference.isContainment();
        List<EObject> values = change.values().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        readers.getOrDefault(change.feature(), List.of())
                .forEach(reader -> reader.changed(change.element(), values, contained));
        if (contained) {
            values.forEach(value -> {
                came(value);
                value.eAllContents().forEachRemaining(this::came);
            });
        } else if (change.feature() == Literals.POOL__FQDN) {
            change.values().forEach(name -> twins((Fqdn) name));
        }
    }

    /** An element came, went, or was put elsewhere. */
    private void came(EObject element) {
        for (FollowedSelection<?> followed : all.values()) {
            if (followed.selection().type().isInstance(element)) {
                followed.moved(element);
            }
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            List<SelectionReader> ofFeature = readers.getOrDefault(feature, List.of());
            if (!ofFeature.isEmpty() && !feature.isDerived() && element.eIsSet(feature)) {
                ofFeature.forEach(reader -> reader.present(element));
            }
        }
        if (element instanceof Pool pool) {
            twins(pool.getFqdn());
        }
    }

    /** Which of several pools of one name is found by it may be another now. */
    private void twins(Fqdn name) {
        List<Pool> twins = facts.pools(name).toList();
        if (!twins.isEmpty()) {
            all.values().stream().filter(followed -> followed.selection().type() == Pool.class)
                    .forEach(followed -> twins.forEach(followed::concern));
        }
    }
}

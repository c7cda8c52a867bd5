// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.internal.creating.CreationRules;
import org.passerelle.notation.internal.creating.CreationTable;
import org.passerelle.notation.internal.creating.Maker;
import org.passerelle.notation.internal.creating.Workshop;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.CentralSite;

/** Everything that a person can create in a topology. */
public final class Creations {

    private static final List<CreationTable.Row> ROWS = CreationTable.rows();
    private static final List<Creation> ALL = ROWS.stream().map(CreationTable.Row::creation).toList();
    private static final Map<String, CreationTable.Row> BY_ID = byId();

    private Creations() {
    }

    private static Map<String, CreationTable.Row> byId() {
        Map<String, CreationTable.Row> rows = new LinkedHashMap<>();
        ROWS.forEach(row -> rows.put(row.creation().id(), row));
        return rows;
    }

    /** All creations, by category, always in the same order. */
    public static List<Creation> all() {
        return ALL;
    }

    /**
     * @param id an id
     * @return the creation of that id
     * @throws NoSuchElementException if there is none
     */
    public static Creation of(String id) {
        return row(id).creation();
    }

    private static CreationTable.Row row(String id) {
        CreationTable.Row row = BY_ID.get(id);
        if (row == null) {
            throw new NoSuchElementException(id);
        }
        return row;
    }

    /**
     * @param container an element of a topology, or the topology
     * @return what may be created in it now, in the order of {@link #all()}
     */
    public static List<Creation> in(EObject container) {
        return ALL.stream().filter(creation -> allowed(creation, container)).toList();
    }

    /** Whether something may be created in an element now. */
    public static boolean allowed(Creation creation, EObject container) {
        return refusal(creation, container).isEmpty();
    }

    /**
     * @param creation what to create, never null
     * @param container where, never null
     * @return why it can't be created there, empty if it can
     */
    public static Optional<Refusal> refusal(Creation creation, EObject container) {
        return CreationRules.refusal(creation, container);
    }

    /**
     * Finds the place for something that a person drops onto an element: the element itself, else what contains it, else
     * one of its parts. A database server dropped onto a site comes into the topology, a trusted application dropped onto
     * a pool into the role of that pool.
     *
     * @param creation what to create, never null
     * @param near where a person points at, never null
     * @return the element that takes it, empty if there is none
     */
    public static Optional<EObject> place(Creation creation, EObject near) {
        for (EObject container = near; container != null; container = container.eContainer()) {
            if (allowed(creation, container)) {
                return Optional.of(container);
            }
        }
        return near.eContents().stream().filter(part -> allowed(creation, part)).findFirst();
    }

    /**
     * Makes an element in the place that {@link #place} finds. A branch site dropped onto a central site belongs to it.
     *
     * @param creation what to create, never null
     * @param near where a person points at, never null
     * @return the new element
     * @throws IllegalArgumentException if there is no place for it
     */
    public static EObject createNear(Creation creation, EObject near) {
        EObject created = create(creation, place(creation, near).orElse(near));
        if (created instanceof BranchSite branch && near instanceof CentralSite site) {
            branch.setParent(site);
        }
        return created;
    }

    /**
     * Makes an element with everything that it needs at once: names that are free, hosts, databases and shares where its
     * kind needs them, and connections that are without doubt.
     *
     * @param creation what to create, never null
     * @param container where, never null
     * @return the new element, in its container
     * @throws IllegalArgumentException if it is refused there
     */
    public static EObject create(Creation creation, EObject container) {
        refusal(creation, container).ifPresent(refusal -> {
            throw new IllegalArgumentException(creation.id() + ": " + refusal.key());
        });
        Maker maker = row(creation.id()).maker();
        Workshop workshop = new Workshop(container);
        return workshop.attach(creation.feature(), maker.make(workshop));
    }
}

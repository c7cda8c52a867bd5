// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;

/** Finds a place for a creation. */
final class Rooms {

    private Rooms() {
    }

    /** An example that takes the creation, else an empty topology. */
    static Topology start(Creation creation) {
        Topology example = Examples.woodgrove();
        return existing(example, creation).isPresent() ? example : TopologyFactory.eINSTANCE.createTopology();
    }

    /** An element that takes the creation; made where there is none. */
    static EObject find(Topology topology, Creation creation) {
        return existing(topology, creation).orElseGet(() -> made(topology, creation));
    }

    private static Optional<EObject> existing(Topology topology, Creation creation) {
        List<EObject> all = new ArrayList<>(List.of(topology));
        topology.eAllContents().forEachRemaining(all::add);
        return all.stream().filter(element -> Creations.allowed(creation, element)).findFirst();
    }

    private static EObject made(Topology topology, Creation creation) {
        for (Creation other : Creations.all()) {
            if (creation.feature().getEContainingClass().isSuperTypeOf(other.type())) {
                EObject made = Creations.create(other, find(topology, other));
                if (made instanceof Pool pool) {
                    pool.getRoles().clear();
                } else if (!creation.feature().isMany()) {
                    made.eUnset(creation.feature());
                }
                if (Creations.allowed(creation, made)) {
                    return made;
                }
            }
        }
        throw new AssertionError("nothing takes " + creation.id());
    }
}

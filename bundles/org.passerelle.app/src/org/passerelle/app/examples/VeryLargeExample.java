// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Topology;

/**
 * The very large example at any size, for measuring and for trying limits: the topology of the reference, and a
 * migration to it. The same size gives the same models.
 */
public final class VeryLargeExample {

    private VeryLargeExample() {
    }

    /**
     * @param size how often the reference topology is repeated, at least 1
     * @return the models by file name: the reference topology, the legacy and target of a migration, and the migration
     * @throws IllegalArgumentException if the size is below 1
     */
    public static Map<String, EObject> make(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size " + size);
        }
        Topology legacy = VeryLargeLegacy.make("Proseware-2007R2", size);
        Topology target = VeryLargeTarget.make("Proseware-2013", size, false);
        Map<String, EObject> models = new LinkedHashMap<>();
        models.put("rt6.topo", VeryLargeTarget.make("Proseware", size, true));
        models.put("legacy.topo", legacy);
        models.put("target.topo", target);
        models.put("proseware.migration", VeryLargeMigration.make("Proseware", legacy, "legacy.topo", target, "target.topo"));
        return models;
    }
}

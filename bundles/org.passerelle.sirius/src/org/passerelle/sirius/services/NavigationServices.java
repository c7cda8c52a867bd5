// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.services;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.Versions;

/** Ways from one diagram to another. */
public class NavigationServices {

    /** The migrations from or to the topology of an element, of those that are open. */
    public List<Migration> migrationsOf(EObject element) {
        Topology topology = Versions.topologyOf(element);
        ResourceSet models = topology == null || topology.eResource() == null ? null : topology.eResource().getResourceSet();
        return models == null ? List.of() : models.getResources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(Migration.class::isInstance).map(Migration.class::cast)
                .filter(one -> one.legacyTopology() == topology || one.targetTopology() == topology).toList();
    }

    /** The element, for tools that change nothing in the model. */
    public EObject itself(EObject element) {
        return element;
    }

    /** The topology of an element; both topologies of a migration. */
    public List<Topology> topologiesOf(EObject element) {
        return element instanceof Migration migration
                ? Stream.of(migration.legacyTopology(), migration.targetTopology()).filter(one -> one != null).toList()
                : Stream.ofNullable(Versions.topologyOf(element)).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.passerelle.topology.Topology;
import org.passerelle.migration.TopologyFile;

/** Reads the topologies that a migration names, through the resource set of the migration. */
final class Imports {

    private Imports() {
    }

    /** What came of reading a file: a topology, or the key of the message that says why there is none. */
    record Outcome(Topology topology, String problem) {
    }

    static Outcome read(TopologyFile file) {
        Resource from = file.eResource();
        URI uri = from == null ? null : FileNaming.resolve(file.getImportURI(), from.getURI());
        if (uri == null || from.getResourceSet() == null) {
            return new Outcome(null, "file.missing");
        }
        if (uri.equals(from.getURI())) {
            return new Outcome(null, "file.cycle");
        }
        if (!"topo".equals(uri.fileExtension())) {
            return new Outcome(null, "file.topology");
        }
        return read(from, uri);
    }

    private static Outcome read(Resource from, URI uri) {
        try {
            Resource resource = from.getResourceSet().getResource(uri, true);
            EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
            return root instanceof Topology topology ? new Outcome(topology, null) : new Outcome(null, "file.topology");
        } catch (WrappedException unreadable) {
            Resource broken = from.getResourceSet().getResource(uri, false);
            if (broken != null) {
                from.getResourceSet().getResources().remove(broken);
            }
            return new Outcome(null, "file.missing");
        }
    }
}

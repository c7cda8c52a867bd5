// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.passerelle.dsl.naming.References.Reference;
import org.passerelle.migration.Migration;
import org.passerelle.migration.TopologyFile;

/** Reads the two topologies of a migration and links its references into them. */
final class MigrationLinker {

    private final Migration migration;
    private final LinkProblems problems;

    MigrationLinker(Migration migration, LinkProblems problems) {
        this.migration = migration;
        this.problems = problems;
    }

    void link(ICompositeNode root) {
        read(migration.getLegacy());
        read(migration.getTarget());
        MigrationNames names = new MigrationNames(migration);
        for (Reference reference : new References().below(root)) {
            EObject target = names.find(reference.feature(), reference.name());
            if (target != null) {
                Links.set(reference.owner(), reference.feature(), target);
            } else {
                unknown(reference, file(reference));
            }
        }
    }

    // One finding about a missing file is enough; it is not repeated for every name in it.
    private void unknown(Reference reference, TopologyFile file) {
        if (file == null) {
            problems.unknown(reference);
        } else if (file.getTopology() != null) {
            problems.unknown(reference, file.getImportURI());
        }
    }

    private TopologyFile file(Reference reference) {
        return MigrationNames.isLegacy(reference.feature()) ? migration.getLegacy() : migration.getTarget();
    }

    private void read(TopologyFile file) {
        if (file == null) {
            return;
        }
        Imports.Outcome outcome = Imports.read(file);
        file.setTopology(outcome.topology());
        if (outcome.problem() != null) {
            INode node = NodeModelUtils.getNode(file);
            problems.file(node, outcome.problem(), file.getImportURI());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Topology;

/**
 * Turns names into references right after parsing. Names are looked up in an index of the file they belong to, so the
 * effort grows with the length of the text alone.
 */
public final class NameLinker implements ILinker {

    @Override
    public void linkModel(EObject model, IDiagnosticConsumer consumer) {
        ICompositeNode node = NodeModelUtils.getNode(model);
        if (node == null) {
            return;
        }
        LinkProblems problems = new LinkProblems(consumer);
        if (model instanceof Topology topology) {
            new TopologyLinker(topology, problems).link(node.getRootNode());
        } else if (model instanceof Migration migration) {
            new MigrationLinker(migration, problems).link(node.getRootNode());
        }
    }
}

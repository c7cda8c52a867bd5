// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.passerelle.dsl.naming.References.Reference;
import org.passerelle.topology.Pool;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.values.InvalidValueException;

/** Links the references of one topology and declares what is only named. */
final class TopologyLinker {

    private final Topology topology;
    private final LinkProblems problems;
    private final NameIndex index = new NameIndex();
    private final Declarations declarations;
    private INode place;

    TopologyLinker(Topology topology, LinkProblems problems) {
        this.topology = topology;
        this.problems = problems;
        this.declarations = new Declarations(topology, index, element -> Mention.remember(element, place));
    }

    void link(ICompositeNode root) {
        index.addDeclared(topology);
        List<Reference> references = new References().below(root);
        // Servers and gateways are known by their host, so that one comes first.
        references.stream().filter(TopologyLinker::names).forEach(this::link);
        index.addNamedByHost(topology);
        references.stream().filter(reference -> !names(reference)).forEach(this::link);
        topology.getSites().forEach(site -> site.getPools().forEach(this::complete));
    }

    private static boolean names(Reference reference) {
        return "host".equals(reference.feature().getName())
                && (reference.owner() instanceof SqlServer || reference.owner() instanceof PstnGateway);
    }

    private void link(Reference reference) {
        place = reference.node();
        try {
            EObject target = find(reference);
            if (target == null) {
                problems.unknown(reference);
            } else {
                Links.set(reference.owner(), reference.feature(), target);
            }
        } catch (InvalidValueException e) {
            problems.invalid(reference, e);
        }
    }

    private EObject find(Reference reference) {
        EClass kind = reference.feature().getEReferenceType();
        if (kind == TopologyPackage.Literals.HOST) {
            return declarations.host(reference.name());
        }
        if (kind == TopologyPackage.Literals.SQL_INSTANCE) {
            return declarations.instance(reference.name());
        }
        if (kind == TopologyPackage.Literals.STORE) {
            return declarations.store(reference.name(), StoreName.usualKind(reference.feature()));
        }
        if (kind == TopologyPackage.Literals.FILE_SHARE) {
            return declarations.share(reference.name());
        }
        EObject found = index.find(kind, reference.name());
        return kind.isInstance(found) ? found : null;
    }

    private void complete(Pool pool) {
        INode keyword = Links.keywordOf(pool);
        if (keyword != null && "server".equals(keyword.getText())) {
            place = keyword.getParent();
            declarations.machineOf(pool);
        }
    }
}

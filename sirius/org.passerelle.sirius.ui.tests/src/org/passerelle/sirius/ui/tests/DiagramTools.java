// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactoryProvider;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.ToolDescription;

/** Uses the tools of an open diagram the way its palette does, found by name. */
final class DiagramTools {

    private final DDiagram diagram;
    private final TransactionalEditingDomain domain;
    private final IDiagramCommandFactory commands;

    private DiagramTools(DDiagram diagram, TransactionalEditingDomain domain, IDiagramCommandFactory commands) {
        this.diagram = diagram;
        this.domain = domain;
        this.commands = commands;
    }

    /** The tools of a diagram that is open in an editor. */
    static DiagramTools of(OpenProject project, DDiagram diagram, DialectEditor editor) {
        TransactionalEditingDomain domain = project.session().getTransactionalEditingDomain();
        IDiagramCommandFactoryProvider provider = (IDiagramCommandFactoryProvider) editor
                .getAdapter(IDiagramCommandFactoryProvider.class);
        return new DiagramTools(diagram, domain, provider.getCommandFactory(domain));
    }

    /** The first view of an element. */
    Optional<DDiagramElement> view(EObject element) {
        return diagram.getDiagramElements().stream().filter(one -> one.getTarget() == element && !(one instanceof DEdge)).findFirst();
    }

    /** All views that are no edges, and the diagram in front of them. */
    List<DSemanticDecorator> places() {
        List<DSemanticDecorator> places = new ArrayList<>();
        places.add((DSemanticDecorator) diagram);
        diagram.getDiagramElements().stream().filter(one -> !(one instanceof DEdge)).forEach(places::add);
        return places;
    }

    /** The edges of a mapping. */
    List<DEdge> edges(String mapping) {
        return diagram.getEdges().stream().filter(one -> mapping.equals(one.getDiagramElementMapping().getName())).toList();
    }

    /** Creates something at a view, if the tool may be used there. */
    boolean create(String creation, DSemanticDecorator at) {
        AbstractToolDescription tool = tool("create-" + creation);
        if (tool instanceof ToolDescription generic) {
            return run(commands.buildGenericToolCommandFromTool(at, generic));
        }
        ContainerCreationDescription container = (ContainerCreationDescription) tool;
        if (at instanceof DDiagram root) {
            return run(commands.buildCreateContainerCommandFromTool(root, container));
        }
        return at instanceof DDiagramElementContainer holder && run(commands.buildCreateContainerCommandFromTool(holder, container));
    }

    /** Draws a line, if the tool may be used. */
    boolean connect(String kind, DDiagramElement source, DDiagramElement target) {
        return run(commands.buildCreateEdgeCommandFromTool((EdgeTarget) source, (EdgeTarget) target,
                (EdgeCreationDescription) tool("connect-" + kind)));
    }

    /** Lets an edge end at another view, if the tool may be used. */
    boolean redirectTarget(String kind, DEdge edge, DDiagramElement target) {
        return run(commands.buildReconnectEdgeCommandFromTool((ReconnectEdgeDescription) tool("target-" + kind), edge,
                edge.getTargetNode(), (EdgeTarget) target));
    }

    /** Drops a view on another one, if the tool may be used. */
    boolean drop(DDiagramElement element, DDiagramElement on) {
        return run(commands.buildDropInContainerCommandFromTool((DragAndDropTarget) on, element, (ContainerDropDescription) tool("drop")));
    }

    /** Types a new name into the label of a view. */
    boolean rename(DDiagramElement element, String name) {
        return run(commands.buildDirectEditLabelFromTool(element, (DirectEditLabel) tool("rename"), name));
    }

    /** Deletes a view with what it stands for. */
    boolean delete(DDiagramElement element) {
        return run(commands.buildDeleteDiagramElement(element));
    }

    /** Takes the last step back. */
    void undo() {
        domain.getCommandStack().undo();
    }

    /** Does the last step again. */
    void redo() {
        domain.getCommandStack().redo();
    }

    private boolean run(Command command) {
        if (!command.canExecute()) {
            return false;
        }
        domain.getCommandStack().execute(command);
        return true;
    }

    private AbstractToolDescription tool(String name) {
        List<AbstractToolDescription> found = new ArrayList<>();
        diagram.getDescription().eAllContents().forEachRemaining(one -> {
            if (one instanceof AbstractToolDescription tool && name.equals(tool.getName())) {
                found.add(tool);
            }
        });
        return found.get(0);
    }
}

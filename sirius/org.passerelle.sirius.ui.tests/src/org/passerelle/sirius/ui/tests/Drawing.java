// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gmf.runtime.diagram.ui.editparts.ITextAwareEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DSemanticDiagram;
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
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.ToolDescription;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;

/** A diagram that is open in its editor, and what a person can do in it. */
final class Drawing {

    /** Fifths of a second to wait for a layout. */
    private static final int PATIENCE = 50;

    private final OpenProject project;
    private final DSemanticDiagram diagram;
    private final DialectEditor editor;
    private final IDiagramCommandFactory commands;

    private Drawing(OpenProject project, DSemanticDiagram diagram, DialectEditor editor) {
        this.project = project;
        this.diagram = diagram;
        this.editor = editor;
        this.commands = editor.getAdapter(IDiagramCommandFactoryProvider.class)
                .getCommandFactory(project.session().getTransactionalEditingDomain());
    }

    /** Makes a diagram of an element and opens it. */
    static Drawing of(OpenProject project, String description, EObject element) {
        return open(project, project.create(description, element));
    }

    /** Opens a diagram. */
    static Drawing open(OpenProject project, DRepresentation diagram) {
        Drawing drawing = new Drawing(project, (DSemanticDiagram) diagram, project.open(diagram));
        for (int i = 0; i < PATIENCE && !drawing.isArranged(); i++) {
            Workbench.settle(200);
        }
        return drawing;
    }

    /** Shapes are laid out some time after the editor has opened; before, they lie upon each other. */
    private boolean isArranged() {
        EditPart root = (EditPart) ((IDiagramWorkbenchPart) editor).getDiagramEditPart();
        return isArranged(root);
    }

    private static boolean isArranged(EditPart parent) {
        Object around = parent.getModel() instanceof View view ? view.getElement() : null;
        List<Point> places = parent.getChildren().stream().filter(child -> child.getModel() instanceof Node node
                && node.getElement() instanceof DDiagramElementContainer && node.getElement() != around
                && node.getLayoutConstraint() instanceof Location)
                .map(child -> (Location) ((Node) child.getModel()).getLayoutConstraint())
                .map(location -> new Point(location.getX(), location.getY())).toList();
        return places.stream().distinct().count() == places.size() && parent.getChildren().stream().allMatch(Drawing::isArranged);
    }

    /** The diagram. */
    DSemanticDiagram diagram() {
        return diagram;
    }

    /** Everything but lines. */
    List<DDiagramElement> shapes() {
        return diagram.getDiagramElements().stream().filter(one -> !(one instanceof DEdge)).toList();
    }

    /** What stands for an element, lines left out. */
    List<DDiagramElement> shapes(EObject element) {
        return shapes().stream().filter(one -> one.getTarget() == element).toList();
    }

    /** The one shape of an element. */
    DDiagramElement shape(EObject element) {
        List<DDiagramElement> all = shapes(element);
        if (all.size() != 1) {
            throw new AssertionError(element + " has " + all.size() + " shapes");
        }
        return all.get(0);
    }

    /** The lines that a tool of a kind draws: those whose mapping is deleted by the tool of that kind. */
    List<DEdge> lines(String kind) {
        return diagram.getEdges().stream()
                .filter(edge -> edge.getDiagramElementMapping().getDeletionDescription().getName().equals("disconnect-" + kind)).toList();
    }

    /** Names of all tools in the palette, as they are shown. */
    List<String> palette() {
        IDiagramWorkbenchPart part = (IDiagramWorkbenchPart) editor;
        return entries(part.getDiagramGraphicalViewer().getEditDomain().getPaletteViewer().getPaletteRoot())
                .map(PaletteEntry::getLabel).toList();
    }

    private static Stream<PaletteEntry> entries(PaletteEntry entry) {
        return entry instanceof PaletteContainer container
                ? container.getChildren().stream().flatMap(child -> entries((PaletteEntry) child)) : Stream.of(entry);
    }

    /** Whether a creation tool is offered on a shape or on the diagram. */
    boolean offers(String creation, DSemanticDecorator where) {
        return creating(creation, where).canExecute();
    }

    /** Uses a creation tool on a shape, or on the diagram. */
    void create(String creation, DSemanticDecorator where) {
        run(creating(creation, where));
    }

    private Command creating(String creation, DSemanticDecorator where) {
        AbstractToolDescription tool = tool("create-" + creation);
        if (!(tool instanceof ContainerCreationDescription container)) {
            return commands.buildGenericToolCommandFromTool(where, (ToolDescription) tool);
        }
        return where instanceof DDiagram
                ? commands.buildCreateContainerCommandFromTool(diagram, container)
                : commands.buildCreateContainerCommandFromTool((DDiagramElementContainer) where, container);
    }

    /** Draws a line with a tool. */
    void connect(String kind, EObject source, EObject target) {
        run(commands.buildCreateEdgeCommandFromTool((EdgeTarget) shape(source), (EdgeTarget) shape(target),
                (EdgeCreationDescription) tool("connect-" + kind)));
    }

    /** Makes a line end elsewhere. */
    void redirect(DEdge line, String kind, EObject target) {
        run(commands.buildReconnectEdgeCommandFromTool((ReconnectEdgeDescription) tool("target-" + kind), line,
                line.getTargetNode(), (EdgeTarget) shape(target)));
    }

    /** Whether the editor lets a line end elsewhere. */
    boolean mayRedirect(DEdge line, EObject target) {
        ReconnectRequest request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
        request.setConnectionEditPart(part(line, ConnectionEditPart.class));
        request.setTargetEditPart(part(shape(target), EditPart.class));
        request.setLocation(new Point(0, 0));
        org.eclipse.gef.commands.Command command = request.getTarget().getCommand(request);
        return command != null && command.canExecute();
    }

    /** Writes another name on a shape. */
    void rename(EObject element, String name) {
        run(commands.buildDirectEditLabelFromTool(shape(element), (DirectEditLabel) tool("rename"), name));
    }

    /** Deletes what a shape or a line stands for. */
    void delete(DDiagramElement view) {
        run(commands.buildDeleteDiagramElement(view));
    }

    /** Whether a shape may be dropped on another one. */
    boolean mayDrop(EObject element, EObject container) {
        return dropping(element, container).canExecute();
    }

    /** Drops a shape on another one. */
    void drop(EObject element, EObject container) {
        run(dropping(element, container));
    }

    private Command dropping(EObject element, EObject container) {
        return commands.buildDropInContainerCommandFromTool((DragAndDropTarget) shape(container), shape(element),
                (ContainerDropDescription) tool("drop"));
    }

    /** Selects the shape of an element and scrolls there. */
    void reveal(EObject element) {
        EditPart part = part(shape(element), EditPart.class);
        part.getViewer().select(part);
        part.getViewer().reveal(part);
        Workbench.settle(300);
    }

    /** Where the shape of an element is drawn, as the diagram counts. */
    Rectangle bounds(EObject element) {
        return part(shape(element), GraphicalEditPart.class).getFigure().getBounds().getCopy();
    }

    /** Takes a tool from the palette and clicks into a shape, so far from its upper left corner. */
    void click(String tool, EObject element, int x, int y) {
        GraphicalViewer viewer = (GraphicalViewer) ((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer();
        PaletteViewer palette = viewer.getEditDomain().getPaletteViewer();
        palette.setActiveTool((ToolEntry) entries(palette.getPaletteRoot()).filter(one -> tool.equals(one.getLabel())
                && one instanceof ToolEntry).findFirst().orElseThrow());
        IFigure figure = part(shape(element), GraphicalEditPart.class).getFigure();
        Rectangle area = figure.getBounds().getCopy();
        figure.translateToAbsolute(area);
        Event event = new Event();
        event.widget = viewer.getControl();
        event.button = 1;
        event.x = area.x + x;
        event.y = area.y + y;
        MouseEvent mouse = new MouseEvent(event);
        viewer.getEditDomain().mouseMove(mouse, viewer);
        viewer.getEditDomain().mouseDown(mouse, viewer);
        mouse.stateMask = SWT.BUTTON1;
        viewer.getEditDomain().mouseUp(mouse, viewer);
        Workbench.settle(1000);
    }

    private <T extends EditPart> T part(DDiagramElement element, Class<T> type) {
        GraphicalViewer viewer = (GraphicalViewer) ((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer();
        return viewer.getEditPartRegistry().values().stream().filter(type::isInstance).map(type::cast)
                .filter(part -> part.getModel() instanceof View view && view.getElement() == element)
                .filter(part -> !(part instanceof ITextAwareEditPart) && !isPartOf(part, element)).findFirst().orElseThrow();
    }

    /** Titles and compartments of a shape stand for the same element as the shape. */
    private static boolean isPartOf(EditPart part, DDiagramElement element) {
        return ((View) part.getModel()).eContainer() instanceof View around && around.getElement() == element;
    }

    private AbstractToolDescription tool(String name) {
        for (Iterator<EObject> all = diagram.getDescription().eAllContents(); all.hasNext();) {
            if (all.next() instanceof AbstractToolDescription found && name.equals(found.getName())) {
                return found;
            }
        }
        throw new AssertionError("no tool " + name);
    }

    private void run(Command command) {
        if (!command.canExecute()) {
            throw new IllegalArgumentException("refused: " + command.getLabel());
        }
        project.session().getTransactionalEditingDomain().getCommandStack().execute(command);
        Workbench.turn();
    }
}

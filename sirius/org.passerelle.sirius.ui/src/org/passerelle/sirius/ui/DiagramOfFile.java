// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ext.base.Option;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.passerelle.topology.Topology;

/** The diagram of a file: made when there is none yet, with everything that Sirius wants before. */
final class DiagramOfFile {

    private static final String VIEWPOINT = "LyncTopology";

    private final IFile file;
    private final Session session;
    private final SubMonitor progress;

    private DiagramOfFile(IFile file, Session session, SubMonitor progress) {
        this.file = file;
        this.session = session;
        this.progress = progress;
    }

    /**
     * Opens the diagram.
     *
     * @param file a topology or migration
     * @param monitor for progress
     * @throws InvocationTargetException with the reason, if it can't be opened
     */
    static void open(IFile file, IProgressMonitor monitor) throws InvocationTargetException {
        SubMonitor progress = SubMonitor.convert(monitor, 6);
        try {
            new DiagramOfFile(file, session(file.getProject(), progress.split(2)), progress).open();
        } catch (CoreException | RuntimeException failure) {
            throw new InvocationTargetException(failure);
        }
    }

    private static Session session(IProject project, SubMonitor progress) throws CoreException {
        if (!ModelingProject.hasModelingProjectNature(project)) {
            ModelingProjectManager.INSTANCE.convertToModelingProject(project, progress.split(1));
        }
        ModelingProject modeling = ModelingProject.asModelingProject(project).get();
        Session open = modeling.getSession();
        if (open == null) {
            Option<URI> place = modeling.getMainRepresentationsFileURI(progress.split(1));
            open = place.some() ? SessionManager.INSTANCE.getSession(place.get(), progress.split(1))
                    : ModelingProjectManager.INSTANCE.createLocalRepresentationsFile(project, progress.split(1));
        }
        if (!open.isOpen()) {
            open.open(progress.split(1));
        }
        return open;
    }

    private void open() {
        URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        boolean known = session.getSemanticResources().stream().anyMatch(resource -> resource.getURI().equals(uri));
        if (!known) {
            change(() -> session.addSemanticResource(uri, progress.split(1)));
        }
        Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(one -> VIEWPOINT.equals(one.getName())).findFirst().orElseThrow();
        if (session.getSelectedViewpoints(false).stream().noneMatch(one -> VIEWPOINT.equals(one.getName()))) {
            change(() -> new ViewpointSelectionCallback().selectViewpoint(viewpoint, session, progress.split(1)));
        }
        EObject root = session.getTransactionalEditingDomain().getResourceSet().getResource(uri, true).getContents().get(0);
        DialectUIManager.INSTANCE.openEditor(session, diagram(root), progress.split(1));
    }

    private DRepresentation diagram(EObject root) {
        String description = root instanceof Topology ? "Topology" : "Merge";
        return DialectManager.INSTANCE.getRepresentations(root, session).stream()
                .filter(one -> description.equals(DialectManager.INSTANCE.getDescription(one).getName())).findFirst()
                .orElseGet(() -> create(root, description));
    }

    private DRepresentation create(EObject root, String description) {
        RepresentationDescription wanted = DialectManager.INSTANCE
                .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), root).stream()
                .filter(one -> description.equals(one.getName())).findFirst().orElseThrow();
        AtomicReference<DRepresentation> made = new AtomicReference<>();
        change(() -> made.set(DialectManager.INSTANCE.createRepresentation(file.getName(), root, wanted, session, progress.split(1))));
        return made.get();
    }

    private void change(Runnable change) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }
}

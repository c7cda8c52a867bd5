// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/** A modelling project with copies of example files and the viewpoint switched on; closing it saves and deletes it. */
final class OpenProject implements AutoCloseable {

    private static final String VIEWPOINT = "LyncTopology";
    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    private final IProject project;
    private final Session session;

    private OpenProject(IProject project, Session session) {
        this.project = project;
        this.session = session;
    }

    /**
     * @param name name of the project
     * @param folder folder below the examples
     * @param files names of files in it; those that others import come along
     */
    static OpenProject of(String name, String folder, String... files) throws CoreException, IOException {
        Path examples = Path.of(System.getProperty("passerelle.examples")).resolve(folder);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : files) {
            texts.put(file, Files.readString(examples.resolve(file)));
        }
        return of(name, texts);
    }

    /** The same with texts by names of files. */
    static OpenProject of(String name, Map<String, String> texts) throws CoreException {
        Workbench.page();
        IProject project = ModelingProjectManager.INSTANCE.createNewModelingProject(name, true, MONITOR);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            project.getFile(text.getKey()).create(text.getValue().getBytes(StandardCharsets.UTF_8), true, false, MONITOR);
        }
        Workbench.settle(500);
        OpenProject opened = new OpenProject(project, ModelingProject.asModelingProject(project).get().getSession());
        for (String file : texts.keySet()) {
            opened.change(() -> opened.session.addSemanticResource(opened.uri(file), MONITOR));
        }
        opened.change(() -> new ViewpointSelectionCallback().selectViewpoint(viewpoint(), opened.session, MONITOR));
        return opened;
    }

    /** The viewpoint as the platform's registry knows it. */
    static Viewpoint viewpoint() {
        return ViewpointRegistry.getInstance().getViewpoints().stream().filter(one -> VIEWPOINT.equals(one.getName()))
                .findFirst().orElseThrow();
    }

    /** The session on the files. */
    Session session() {
        return session;
    }

    /** The root of the model in a file. */
    EObject root(String file) {
        Resource resource = session.getTransactionalEditingDomain().getResourceSet().getResource(uri(file), true);
        return resource.getContents().get(0);
    }

    /** The text of a file as it is on the disk. */
    String text(String file) throws IOException {
        return Files.readString(project.getFile(file).getLocation().toPath());
    }

    /** Runs a change as one step that can be undone. */
    void change(Runnable change) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    /** Makes a representation of an element. */
    DRepresentation create(String description, EObject element) {
        RepresentationDescription wanted = DialectManager.INSTANCE
                .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), element).stream()
                .filter(one -> description.equals(one.getName())).findFirst().orElseThrow();
        AtomicReference<DRepresentation> made = new AtomicReference<>();
        change(() -> made.set(DialectManager.INSTANCE.createRepresentation(description, element, wanted, session, MONITOR)));
        return made.get();
    }

    /** Opens a representation in its editor. */
    DialectEditor open(DRepresentation representation) {
        DialectEditor editor = (DialectEditor) DialectUIManager.INSTANCE.openEditor(session, representation, MONITOR);
        Workbench.settle(1500);
        return editor;
    }

    /** Writes a representation as a picture. */
    Path export(DRepresentation representation, String name) throws Exception {
        Path picture = Workbench.pictures().resolve(name + ".png");
        DialectUIManager.INSTANCE.export(representation, session, org.eclipse.core.runtime.Path.fromOSString(picture.toString()),
                new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.PNG), MONITOR);
        return picture;
    }

    /** Writes into a file what another program would write into it. */
    void overwrite(String file, String text) throws CoreException {
        project.getFile(file).setContents(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, MONITOR);
        Workbench.settle(1500);
    }

    /** Closes the session, lets something happen to the files, and opens it again. */
    OpenProject reopenAfter(Change change) throws CoreException, IOException {
        URI representations = session.getSessionResource().getURI();
        Workbench.page().closeAllEditors(false);
        session.close(MONITOR);
        Workbench.settle(200);
        change.apply();
        Session again = SessionManager.INSTANCE.getSession(representations, MONITOR);
        again.open(MONITOR);
        return new OpenProject(project, again);
    }

    /** Something that happens to files. */
    @FunctionalInterface
    interface Change {
        void apply() throws CoreException, IOException;
    }

    /** All representations of the session. */
    Collection<DRepresentation> representations() {
        return DialectManager.INSTANCE.getAllRepresentations(session);
    }

    /** Saves what was changed. */
    void save() {
        session.save(MONITOR);
    }

    @Override
    public void close() throws CoreException {
        session.save(MONITOR);
        Workbench.page().closeAllEditors(false);
        session.close(MONITOR);
        Workbench.settle(200);
        project.delete(true, true, MONITOR);
    }

    private URI uri(String file) {
        return URI.createPlatformResourceURI(project.getName() + '/' + file, true);
    }
}

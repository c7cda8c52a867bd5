// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
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
    private Session session;

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
        return of(name, Path.of(System.getProperty("passerelle.examples")).resolve(folder), files);
    }

    /**
     * @param name name of the project
     * @param folder where the files lie
     * @param files names of files in it; those that others import come along
     */
    static OpenProject of(String name, Path folder, String... files) throws CoreException, IOException {
        Workbench.page();
        IProject project = ModelingProjectManager.INSTANCE.createNewModelingProject(name, true, MONITOR);
        for (String file : files) {
            project.getFile(file).create(Files.readAllBytes(folder.resolve(file)), true, false, MONITOR);
        }
        Workbench.settle(500);
        OpenProject opened = new OpenProject(project, ModelingProject.asModelingProject(project).get().getSession());
        for (String file : files) {
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

    /** Adds a file to the project and to the session. */
    void add(String file, InputStream content) throws CoreException {
        project.getFile(file).create(content, true, MONITOR);
        Workbench.settle(300);
        change(() -> session.addSemanticResource(uri(file), MONITOR));
    }

    /** What can be taken back next; null for nothing. */
    Command lastStep() {
        return session.getTransactionalEditingDomain().getCommandStack().getUndoCommand();
    }

    /** Takes back everything after a step, also what the editor did by itself. */
    void undoTo(Command step) {
        while (lastStep() != step) {
            undo();
        }
    }

    /** Takes the last step back. */
    void undo() {
        session.getTransactionalEditingDomain().getCommandStack().undo();
        Workbench.turn();
    }

    /** Does the step again that was taken back last. */
    void redo() {
        session.getTransactionalEditingDomain().getCommandStack().redo();
        Workbench.turn();
    }

    /** Writes a file as another program does, without knowledge of what is open. */
    void write(String file, String text) throws CoreException {
        project.getFile(file).setContents(text.getBytes(StandardCharsets.UTF_8), true, false, MONITOR);
        Workbench.settle(1500);
    }

    /** Saves and closes everything, runs something, and opens everything again. */
    void reopenAfter(Change change) throws Exception {
        save();
        Workbench.page().closeAllEditors(false);
        URI place = session.getSessionResource().getURI();
        session.close(MONITOR);
        change.run();
        session = SessionManager.INSTANCE.getSession(place, MONITOR);
        session.open(MONITOR);
        Workbench.settle(500);
    }

    /** Something done while a project is closed. */
    @FunctionalInterface
    interface Change {
        /** Does it. */
        void run() throws Exception;
    }

    /** The representations of a description that there are. */
    List<DRepresentation> representations(String description) {
        return DialectManager.INSTANCE.getAllRepresentations(session).stream()
                .filter(one -> description.equals(DialectManager.INSTANCE.getDescription(one).getName())).toList();
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

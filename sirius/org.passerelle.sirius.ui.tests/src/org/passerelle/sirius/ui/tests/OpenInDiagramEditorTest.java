// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.sirius.ui.OpenInDiagramEditor;

/** The command of the workbench leads from a text to its diagram, also in a project that never had one. */
class OpenInDiagramEditorTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("opened");
    private IFile topology;

    @BeforeEach
    void create() throws Exception {
        Workbench.page();
        project.create(null);
        project.open(null);
        topology = project.getFile("target.topo");
        byte[] text = Files.readAllBytes(Path.of(System.getProperty("passerelle.examples"), "woodgrove", "target.topo"));
        topology.create(new ByteArrayInputStream(text), true, null);
    }

    @AfterEach
    void delete() throws Exception {
        Session session = session();
        Workbench.page().closeAllEditors(false);
        if (session != null) {
            session.save(MONITOR);
            session.close(MONITOR);
        }
        Workbench.settle(200);
        project.delete(true, true, null);
    }

    private Session session() {
        return ModelingProject.asModelingProject(project).some() ? ModelingProject.asModelingProject(project).get().getSession() : null;
    }

    private static void open(IFile file) {
        EvaluationContext context = new EvaluationContext(null, "");
        context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(file));
        context.addVariable(ISources.ACTIVE_SHELL_NAME, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        new OpenInDiagramEditor().execute(new ExecutionEvent(null, Map.of(), null, context));
        Workbench.settle(1500);
    }

    @Test
    void theDiagramIsMadeOnceAndOpened() throws Exception {
        ActionsTest.answer(IDialogConstants.YES_LABEL);
        open(topology);
        assertThat(Workbench.page().getActiveEditor()).isInstanceOf(DialectEditor.class);
        assertThat(ModelingProject.hasModelingProjectNature(project)).isTrue();
        Workbench.photograph("opened-from-text");

        Object diagram = ((DialectEditor) Workbench.page().getActiveEditor()).getRepresentation();
        Workbench.page().closeAllEditors(false);
        open(topology);
        assertThat(((DialectEditor) Workbench.page().getActiveEditor()).getRepresentation()).isSameAs(diagram);
    }

    @Test
    void aProjectStaysAsItIsWhenThatIsWanted() throws Exception {
        ActionsTest.answer(IDialogConstants.NO_LABEL);
        open(topology);
        assertThat(ModelingProject.hasModelingProjectNature(project)).isFalse();
        assertThat(Workbench.page().getActiveEditor()).isNull();
    }

    @Test
    void theCommandOfTheWorkbenchIsHandled() {
        Stream<IConfigurationElement> handlers = Stream.of(Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.handlers"));
        assertThat(handlers.filter(handler -> "org.passerelle.ui.openInDiagramEditor".equals(handler.getAttribute("commandId"))))
                .singleElement().satisfies(handler -> assertThat(handler.getChildren("enabledWhen")).hasSize(1));
    }
}

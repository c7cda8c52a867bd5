// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.project.ImportDocumentWizard;
import org.passerelle.ui.project.NewMigrationFileWizard;
import org.passerelle.ui.project.NewMigrationWizard;
import org.passerelle.ui.project.NewTopologyWizard;

/** Projects and topologies from documents, and single files. */
class DocumentsTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final List<IProject> projects = new ArrayList<>();
    private WizardDialog dialog;

    @BeforeEach
    void uncover() {
        Projects.closeWelcome();
    }

    @AfterEach
    void tidy() throws CoreException {
        if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            dialog.close();
        }
        page.closeAllEditors(false);
        for (IProject project : projects) {
            project.delete(true, true, null);
        }
    }

    @Test
    void aProjectStartsWithADocumentOfThisRepository() throws Exception {
        Path document = Path.of(FileLocator.toFileURL(Platform.getBundle("org.passerelle.ui")
                .getEntry("examples/documents/alpine-enterprise.tbxml")).getPath());
        fromDocument("alpine", document);
        assertThat(page.getActiveEditor().getTitle()).isEqualTo("project.migration");
    }

    @Test
    void aProjectStartsWithADocumentOfOthers() throws Exception {
        fromDocument("contoso", Samples.document("contoso.tbxml"));
    }

    @Test
    void aTemplateAsksForItsVariables() throws Exception {
        Path template = Samples.document("single-server-topology.xml");
        Shell shell = openDocuments("template");
        field(shell).setText(template.toString());
        Widgets.press(Widgets.button(shell, "Read"));
        assertThat(Widgets.button(shell, "Finish").isEnabled()).isFalse();
        Screens.shot("documents-template");
        List<Text> fields = Widgets.all(shell, Text.class).stream().filter(Text::isVisible).skip(1).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0)
                .toList();
        assertThat(fields).isNotEmpty();
        for (Text field : fields) {
            field.setText("value.example.com");
        }
        Widgets.press(Widgets.button(shell, "Read"));
        Screens.shot("documents-template-read");
        assertThat(Widgets.all(shell, Table.class).get(0).getItemCount()).isPositive();
    }

    @Test
    void whatIsNoDocumentIsRefusedWithAReason() throws Exception {
        Shell shell = openDocuments("refused");
        field(shell).setText(Files.createTempFile("no-document", ".xml").toString());
        Widgets.press(Widgets.button(shell, "Read"));
        assertThat(Widgets.button(shell, "Finish").isEnabled()).isFalse();
        Screens.shot("documents-refused");
    }

    @Test
    void aDocumentIsImportedIntoAProjectThatIsThere() throws Exception {
        IProject project = Projects.fromExample("litware");
        projects.add(project);
        Path document = Path.of(FileLocator.toFileURL(Platform.getBundle("org.passerelle.ui")
                .getEntry("examples/documents/fjord-published.xml")).getPath());
        Shell shell = open(new ImportDocumentWizard(), project);
        field(shell).setText(document.toString());
        Widgets.press(Widgets.button(shell, "Read"));
        Screens.shot("import-document");
        Widgets.press(Widgets.button(shell, "Next"));
        Screens.shot("import-place");
        Widgets.press(Widgets.button(shell, "Finish"));
        assertThat(project.getFile("fjord-published.topo").exists()).isTrue();
        assertThat(page.getActiveEditor().getTitle()).isEqualTo("fjord-published.topo");
        Screens.shot("import-done");
    }

    @Test
    void aTopologyAndAMigrationCanBeAddedToAProject() throws Exception {
        IProject project = Projects.fromExample("litware");
        projects.add(project);
        Shell topology = open(new NewTopologyWizard(), project);
        Screens.shot("new-topology");
        Widgets.press(Widgets.button(topology, "Next"));
        Screens.shot("new-topology-version");
        Widgets.press(Widgets.button(topology, "Finish"));
        assertThat(new String(project.getFile("topology.topo").getContents().readAllBytes())).contains("topology Topology runs Lync-2013 {");
        Shell migration = open(new NewMigrationFileWizard(), project);
        Widgets.press(Widgets.button(migration, "Next"));
        Screens.shot("new-migration-file");
        Widgets.press(Widgets.button(migration, "Finish"));
        assertThat(new String(project.getFile("project.migration").getContents().readAllBytes())).contains(" to \"");
        Screens.shot("new-migration-file-done");
    }

    private void fromDocument(String name, Path document) throws IOException {
        Shell shell = openDocuments(name);
        field(shell).setText(document.toString());
        Widgets.press(Widgets.button(shell, "Read"));
        assertThat(Widgets.all(shell, Tree.class).get(0).getItemCount()).isPositive();
        Screens.shot("documents-" + name);
        CTabFolder folder = Widgets.all(shell, CTabFolder.class).get(0);
        for (int i = 1; i <= 2; i++) {
            folder.setSelection(i);
            Screens.shot("documents-" + name + "-" + (i == 1 ? "picture" : "report"));
        }
        Widgets.press(Widgets.button(shell, "Finish"));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        assertThat(project.getFile("legacy.topo").exists()).isTrue();
        Screens.shot("documents-" + name + "-done");
    }

    /** The first field of the page in sight. */
    private static Text field(Shell shell) {
        return Widgets.all(shell, Text.class).stream().filter(text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow();
    }

    /** Goes to the page with the document. */
    private Shell openDocuments(String name) throws IOException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        projects.add(project);
        Shell shell = open(NewMigrationWizard.fromDocuments(), null);
        Widgets.all(shell, Text.class).get(0).setText(name);
        Widgets.press(Widgets.button(shell, "Next"));
        Screens.shot("new-2-start-documents");
        Widgets.press(Widgets.button(shell, "Next"));
        Screens.shot("documents-empty");
        return shell;
    }

    private Shell open(IWorkbenchWizard wizard, Object selected) {
        wizard.init(PlatformUI.getWorkbench(), selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
        dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog.getShell();
    }
}

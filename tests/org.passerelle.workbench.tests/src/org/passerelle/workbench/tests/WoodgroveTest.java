// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.export.ExportMigrationWizard;
import org.passerelle.ui.picture.PictureView;
import org.passerelle.ui.plan.PlanView;

/** A person starts with the example, looks at it, plays the plan and exports the run book. */
class WoodgroveTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("woodgrove");

    @AfterEach
    void tidy() throws CoreException {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void aNewUserGetsFromTheWizardToAnExportedRunBook() throws Exception {
        Projects.fromExample("woodgrove");
        assertThat(page.getActiveEditor()).isInstanceOf(ITextEditor.class);
        ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertThat(project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
                .noneMatch(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR);
        assertThat(project.findMarkers("org.passerelle.ui.finding", true, IResource.DEPTH_INFINITE)).isNotEmpty();
        Screens.shot("project");

        lookAtThePicture();
        playThePlan();
        export();
    }

    private void lookAtThePicture() throws Exception {
        PictureView view = (PictureView) page.showView(PictureView.ID);
        Widgets.until("the picture is drawn", () -> view.canvas().diagram().isPresent());
        assertThat(view.canvas().diagram().orElseThrow().allNodes().filter(node -> node.node().ghosted())).isNotEmpty();
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        Screens.shot("picture");
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
    }

    private void playThePlan() throws Exception {
        PlanView view = (PlanView) page.showView(PlanView.ID);
        Tree tree = view.rows();
        Widgets.until("the plan is there", () -> tree.getItemCount() > 0);
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        view.step(1);
        view.step(1);
        assertThat(tree.getSelection()[0].getText(1)).isNotEmpty();
        Screens.shot("plan");
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
    }

    private void export() throws IOException {
        IFile migration = project.getFile("woodgrove.migration");
        ExportMigrationWizard wizard = new ExportMigrationWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(migration));
        WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = dialog.getShell();
        assertThat(Widgets.all(shell, Combo.class).get(0).getText()).isEqualTo("woodgrove/woodgrove.migration");
        Screens.shot("export");
        Widgets.press(Widgets.button(shell, "Finish"));
        assertThat(Widgets.all(shell, Link.class)).anyMatch(link -> link.getText().startsWith("Steps: 149, gates: 8, waves: 5"));
        Screens.shot("export-done");
        Widgets.button(shell, "Show").setSelection(false);
        Widgets.press(Widgets.button(shell, "Finish"));
        assertThat(shell.isDisposed()).isTrue();
        assertThat(Files.exists(Path.of(project.getLocation().toOSString(), "out", "runbook.html"))).isTrue();
        Tree navigator = Widgets.all(page.getWorkbenchWindow().getShell(), Tree.class).stream()
                .filter(tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().equals("woodgrove")).findFirst().orElseThrow();
        Widgets.until("the navigator says what the folder holds", () -> Arrays.stream(navigator.getItem(0).getItems())
                .anyMatch(item -> item.getText().equals("out  run book and scripts")));
        Screens.shot("exported");
    }
}

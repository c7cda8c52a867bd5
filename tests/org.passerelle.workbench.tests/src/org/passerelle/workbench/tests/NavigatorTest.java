// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.runbook.RunBookView;

class NavigatorTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private ProjectExplorer explorer;

    @BeforeEach
    void make() throws Exception {
        project = Projects.fromExample("woodgrove");
        explorer = (ProjectExplorer) page.showView(ProjectExplorer.VIEW_ID);
    }

    @AfterEach
    void tidy() throws CoreException {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void aMigrationHoldsItsPlan() throws Exception {
        IFile migration = project.getFile("woodgrove.migration");
        explorer.getCommonViewer().expandToLevel(migration, 1);
        Widgets.until("the plan is told", () -> text(tree().getItems()).contains("Plan (149 steps, sound)"));
        Screens.shot("navigator");
    }

    @Test
    void theMenuOfAMigrationLeadsToItsPlanAndItsExport() throws Exception {
        explorer.getCommonViewer().setSelection(new StructuredSelection(project.getFile("woodgrove.migration")), true);
        Menu menu = tree().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        Screens.settle(500);
        for (String words : List.of("Open Plan", "Preview Run Book", "Run Book and Scripts")) {
            assertThat(menu.getItems()).anyMatch(item -> item.getText().startsWith(words));
        }
        assertThat(menu.getItems()).noneMatch(item -> item.getText().startsWith("Show Picture"));
        menu.notifyListeners(SWT.Hide, new Event());
    }

    @Test
    void anExportedRunBookOpensInItsView() throws Exception {
        IFile book = project.getFile("runbook.html");
        book.create(new ByteArrayInputStream("<!DOCTYPE html><title>Run book</title>".getBytes()), true, null);
        IDE.openEditor(page, book);
        RunBookView view = (RunBookView) page.findView(RunBookView.ID);
        assertThat(view.words()).contains("runbook.html");
        Screens.shot("navigator-runbook");
        page.hideView(view);
    }

    private Tree tree() {
        return explorer.getCommonViewer().getTree();
    }

    private static String text(TreeItem[] items) {
        StringBuilder all = new StringBuilder();
        for (TreeItem item : items) {
            all.append(item.getText()).append('\n').append(text(item.getItems()));
        }
        return all.toString();
    }
}

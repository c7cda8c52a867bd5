// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.app.Passerelle;
import org.passerelle.app.examples.VeryLargeExample;
import org.passerelle.ui.plan.PlanView;

/** The plan of the very large example, with several thousand steps; how long the longest event took goes to the output. */
class PlanLargeTest {

    private static final int SIZE = 10;

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @Test
    void aPlanOfManyThousandStepsCanBeFilteredAndPlayed() throws Exception {
        Projects.closeWelcome();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("large");
        project.create(null);
        project.open(null);
        PlanView view = (PlanView) page.showView(PlanView.ID);
        try {
            for (var model : VeryLargeExample.make(SIZE).entrySet()) {
                project.getFile(model.getKey()).create(new java.io.ByteArrayInputStream(
                        Passerelle.print(model.getValue()).getBytes(java.nio.charset.StandardCharsets.UTF_8)), true, null);
            }
            ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
            IFile migration = project.getFile("proseware.migration");
            ProjectExplorer explorer = (ProjectExplorer) page.showView(ProjectExplorer.VIEW_ID);
            explorer.selectReveal(new StructuredSelection(migration));
            page.showView(PlanView.ID);
            Tree tree = view.rows();
            measure("reading", () -> tree.getItemCount() > 0 && !view.isBusy());
            int steps = 0;
            for (int i = 0; i < tree.getItemCount(); i++) {
                steps += tree.getItem(i).getItemCount();
            }
            assertThat(steps).isGreaterThan(5000);
            System.out.println("plan of " + steps + " rows");
            Screens.shot("plan-large");
            Text search = Widgets.all(tree.getParent().getParent(), Text.class).get(0);
            search.setText("edge");
            measure("search", () -> !view.isBusy());
            search.setText("");
            measure("search undone", () -> !view.isBusy());
            for (int tab = 0; tab < 5; tab++) {
                CTabFolder folder = Widgets.all(tree.getParent().getParent(), CTabFolder.class).get(0);
                folder.setSelection(tab);
                folder.notifyListeners(SWT.Selection, new Event());
                for (int i = 0; i < 3; i++) {
                    view.step(2000);
                    measure(folder.getItem(tab).getText().toLowerCase(Locale.ROOT), () -> !view.isBusy());
                }
                view.step(-6001);
                measure("back", () -> !view.isBusy());
            }
            Screens.shot("plan-large-waves");
        } finally {
            page.hideView(view);
            project.delete(true, true, null);
        }
    }

    /** Handles events until something holds, and tells how long the longest of them took. */
    private static void measure(String what, java.util.function.BooleanSupplier holds) {
        Display display = Display.getCurrent();
        long longest = 0;
        long start = System.nanoTime();
        long settled = 0;
        while (settled < 5 && System.nanoTime() - start < 120_000_000_000L) {
            long before = System.nanoTime();
            boolean more = display.readAndDispatch();
            longest = Math.max(longest, System.nanoTime() - before);
            if (!more) {
                settled = holds.getAsBoolean() ? settled + 1 : 0;
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
        System.out.printf("%s: %d ms in all, longest event %d ms%n", what, (System.nanoTime() - start) / 1_000_000, longest / 1_000_000);
        assertThat(holds.getAsBoolean()).as(what).isTrue();
    }
}

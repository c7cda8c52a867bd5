// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.help.view.HelpView;
import org.passerelle.ui.plan.PlanView;
import org.passerelle.ui.runbook.RunBookView;

class WelcomeTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

    @BeforeEach
    void show() {
        assertThat(PlatformUI.getWorkbench().getIntroManager().hasIntro()).as("Help > Welcome").isTrue();
        PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
    }

    @AfterEach
    void tidy() {
        Projects.closeWelcome();
        window.getActivePage().closeAllEditors(false);
    }

    @Test
    void theGuideIsOneClickAway() throws IOException {
        Screens.shot("welcome");
        Widgets.press(Widgets.button(window.getShell(), "Read the Guide"));
        HelpView help = (HelpView) window.getActivePage().findView(HelpView.ID);
        assertThat(help.shown()).isEqualTo("start");
        Screens.shot("guide");
    }

    @Test
    void theExampleIsChosenForThePersonWhoWantsIt() {
        List<String> names = new ArrayList<>();
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Shell wizard = display.getActiveShell();
            if (wizard == null || wizard == window.getShell()) {
                display.timerExec(200, look[0]);
                return;
            }
            try {
                Screens.shot("welcome-example");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            names.add(Widgets.all(wizard, Text.class).get(0).getText());
            wizard.close();
        };
        display.timerExec(200, look[0]);
        Widgets.press(Widgets.button(window.getShell(), "Start from the Example"));
        assertThat(names).containsExactly("woodgrove");
    }

    @Test
    void fromTheWelcomePageToARunBookWithoutACommandLine() throws Exception {
        Display display = Display.getCurrent();
        Queue<Consumer<Shell>> clicks = new ArrayDeque<>(List.of(
                wizard -> Widgets.press(Widgets.button(wizard, "Next")),
                wizard -> Widgets.press(Widgets.button(wizard, "Finish"))));
        click(display, "walk-1", clicks);
        Widgets.press(Widgets.button(window.getShell(), "Start from the Example"));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("woodgrove");
        Widgets.until("the project is made and open", () -> project.exists() && window.getActivePage().getActiveEditor() != null);
        Widgets.until("the project is checked", () -> findings(project) > 0);
        Screens.shot("walk-2-project");
        PlanView plan = (PlanView) window.getActivePage().showView(PlanView.ID);
        Widgets.until("the plan is there", () -> plan.rows().getItemCount() > 0 && !plan.isBusy());
        Screens.shot("walk-3-plan");
        Queue<Consumer<Shell>> export = new ArrayDeque<>(List.of(
                wizard -> Widgets.press(Widgets.button(wizard, "Finish")),
                wizard -> Widgets.press(Widgets.button(wizard, "Finish"))));
        click(display, "walk-4", export);
        ((ActionContributionItem) Arrays.stream(plan.getViewSite().getActionBars().getToolBarManager().getItems())
                .filter(item -> item instanceof ActionContributionItem button && button.getAction().getText().startsWith("Export"))
                .findFirst().orElseThrow()).getAction().run();
        assertThat(project.getFile("out/runbook.html").exists()).isTrue();
        RunBookView book = (RunBookView) window.getActivePage().findView(RunBookView.ID);
        assertThat(book.folder().endsWith("woodgrove/out")).isTrue();
        Screens.settle(1500);
        Screens.shot("walk-5-runbook");
        window.getActivePage().hideView(book);
        window.getActivePage().hideView(plan);
        window.getActivePage().closeAllEditors(false);
        project.delete(true, true, null);
    }

    /** Clicks in the windows that open one after the other, and keeps what they look like before each click. */
    private void click(Display display, String name, Queue<Consumer<Shell>> clicks) {
        int[] count = new int[1];
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Shell wizard = display.getActiveShell();
            if (wizard == null || wizard == window.getShell() || wizard.getText().isEmpty()) {
                display.timerExec(200, look[0]);
                return;
            }
            try {
                Screens.shot(name + "-" + (char) ('a' + count[0]++));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            clicks.remove().accept(wizard);
            if (!clicks.isEmpty()) {
                display.timerExec(200, look[0]);
            }
        };
        display.timerExec(200, look[0]);
    }

    private static int findings(IProject project) {
        try {
            return project.findMarkers("org.passerelle.ui.finding", true, IResource.DEPTH_INFINITE).length;
        } catch (CoreException closed) {
            throw new AssertionError(closed);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.plan.PlanView;

/** A person looks at the plan of woodgrove from all sides. */
class PlanViewTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private PlanView view;
    private Tree tree;

    @BeforeEach
    void open() throws Exception {
        project = Projects.fromExample("woodgrove");
        view = (PlanView) page.showView(PlanView.ID);
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        tree = view.rows();
        Widgets.until("the project is checked", this::checked);
        Widgets.until("the plan is there", () -> tree.getItemCount() > 0 && !view.isBusy());
        settle();
    }

    @AfterEach
    void tidy() throws CoreException {
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
        page.hideView(view);
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void gatesStandBehindTheStepsTheyWaitFor() throws IOException {
        Screens.shot("plan-overview");
        assertThat(steps()).isEqualTo(149);
        TreeItem gate = find("G4");
        gate.getParent().setSelection(gate);
        gate.getParent().notifyListeners(SWT.Selection, new Event());
        settle();
        assertThat(gate.getText(0)).isEqualTo("Gate G4: The pilot is accepted (waits for OCS-06-04@wave:Pilot)");
        assertThat(gate.getText(1)).isEqualTo("gate");
        assertThat(words().getText()).contains("Waits for").contains("OCS-06-04");
        Screens.shot("plan-gate");
    }

    @Test
    void filtersShowWhatSomebodyAsksFor() throws IOException {
        Text search = Widgets.all(area(), Text.class).get(0);
        search.setText("finance");
        assertThat(steps()).isBetween(3, 40);
        Screens.shot("plan-search");
        search.setText("");
        assertThat(steps()).isEqualTo(149);
        choose("All kinds", "PowerShell");
        int scripted = steps();
        assertThat(scripted).isBetween(20, 148);
        choose("All states", "gate");
        assertThat(steps()).isZero();
        choose("All kinds", "All kinds");
        assertThat(tree.getItemCount()).isPositive();
        assertThat(tree.getItem(0).getText(1)).isEqualTo("no steps");
        Screens.shot("plan-gates");
        choose("All states", "All states");
        Widgets.press(Widgets.button(area(), "With findings only"));
        int findings = steps();
        assertThat(findings).isLessThan(149);
    }

    @Test
    void aStepShowsItsScriptAsTheExportWritesIt() throws IOException {
        select("OCS-08-12@wave:Finance");
        open("Script");
        StyledText script = Widgets.all(area(), StyledText.class).stream().filter(text -> text.isVisible()).findFirst().orElseThrow();
        assertThat(script.getText()).contains("Move-CsLegacyUser");
        assertThat(script.getStyleRanges().length).isGreaterThan(20);
        Screens.shot("plan-script");
        Combo file = Widgets.all(area(), Combo.class).stream().filter(combo -> combo.getText().endsWith(".ps1")).findFirst().orElseThrow();
        assertThat(Arrays.stream(file.getItems())).anyMatch(name -> name.endsWith("_rollback.ps1"));
        Widgets.press(Widgets.button(area(), "Copy"));
    }

    @Test
    void thePictureShowsWhatTheStepChangesAndStaysWhereItIs() throws IOException {
        open("Topology After It");
        select("OCS-05-01@pool:lyncpool.corp.woodgrove.com");
        Screens.shot("plan-picture-merge");
        view.picture().zoom(1.4);
        double scale = view.picture().scale();
        view.step(1);
        settle();
        view.step(1);
        settle();
        assertThat(view.picture().scale()).isEqualTo(scale);
        Screens.shot("plan-picture-zoomed");
    }

    @Test
    void dependenciesLeadFromStepToStep() throws IOException {
        select("OCS-08-12@wave:Finance");
        open("Dependencies");
        Screens.shot("plan-graph-step");
        choose("Around the step", "Within its phase");
        settle();
        Screens.shot("plan-graph-phase");
        choose("Around the step", "All phases");
        settle();
        Screens.shot("plan-graph-phases");
    }

    @Test
    void wavesStandOnTheirDays() throws IOException {
        open("Waves");
        Screens.shot("plan-waves");
        Control canvas = Widgets.all(area(), org.eclipse.swt.widgets.Canvas.class).stream()
                .filter(one -> one.isVisible() && one.getClass().getSimpleName().equals("WaveCanvas")).findFirst().orElseThrow();
        canvas.setFocus();
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        canvas.notifyListeners(SWT.KeyDown, down);
        canvas.notifyListeners(SWT.KeyDown, down);
        settle();
        assertThat(tree.getSelectionCount()).isGreaterThan(2);
        assertThat(tree.getSelection()[0].getText(2)).contains("wave:Finance");
        Screens.shot("plan-waves-chosen");
    }

    @Test
    void playingGoesForwardByItselfUntilItIsStopped() throws IOException {
        run("First Step");
        settle();
        assertThat(position()).isEqualTo("Step 1 of 149, phase OCS-01");
        run("Play");
        Widgets.until("it plays", () -> position().startsWith("Step 3 of"));
        Screens.shot("plan-playing");
        run("Pause");
        String stopped = position();
        Screens.settle(3000);
        assertThat(position()).isEqualTo(stopped);
        run("Last Step");
        assertThat(position()).startsWith("Step 149 of 149");
    }

    @Test
    void whatBreaksIsShownWhereItBreaks() throws Exception {
        IFile migration = project.getFile("woodgrove.migration");
        String text = new String(migration.getContents().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        migration.setContents(new java.io.ByteArrayInputStream(text.replace("  federation outage", "  skip OCS-08-08 because \"tried out\"\n  federation outage")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)), true, false, null);
        Widgets.until("the plan is made again", () -> !view.isBusy() && summary().contains("not sound"));
        run("First Finding");
        settle();
        Screens.shot("plan-broken");
        assertThat(tree.getSelection()[0].getText(1)).isEqualTo("broken");
        assertThat(words().getText()).contains("Breaks ");
    }

    private boolean checked() {
        try {
            return project.findMarkers("org.passerelle.ui.finding", true, IResource.DEPTH_INFINITE).length > 0;
        } catch (CoreException closed) {
            throw new AssertionError(closed);
        }
    }

    private void settle() {
        Screens.settle(150);
        Widgets.until("the page is ready", () -> !view.isBusy());
    }

    private org.eclipse.swt.widgets.Composite area() {
        return tree.getParent().getParent();
    }

    private StyledText words() {
        return Widgets.all(area(), StyledText.class).get(0);
    }

    private String summary() {
        return Widgets.all(area(), Label.class).get(0).getText();
    }

    private String position() {
        return Widgets.all(area(), Label.class).get(1).getText();
    }

    private int steps() {
        int count = 0;
        for (TreeItem phase : tree.getItems()) {
            for (TreeItem item : phase.getItems()) {
                count += item.getText(0).startsWith("Gate ") ? 0 : 1;
            }
        }
        return count;
    }

    private TreeItem find(String id) {
        for (TreeItem phase : tree.getItems()) {
            for (TreeItem item : phase.getItems()) {
                item.getText();
                if (item.getText(2).equals(id)) {
                    return item;
                }
            }
        }
        throw new AssertionError("no row " + id);
    }

    private void select(String id) {
        tree.setSelection(find(id));
        tree.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private void open(String title) {
        CTabFolder folder = Widgets.all(area(), CTabFolder.class).get(0);
        folder.setSelection(Arrays.stream(folder.getItems()).filter(item -> item.getText().equals(title)).findFirst().orElseThrow());
        folder.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private void choose(String first, String item) {
        Combo combo = Widgets.all(area(), Combo.class).stream().filter(one -> one.getItemCount() > 0 && one.getItem(0).equals(first))
                .findFirst().orElseThrow();
        combo.select(Arrays.asList(combo.getItems()).indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void run(String title) {
        for (var item : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (item instanceof ActionContributionItem contribution) {
                IAction action = contribution.getAction();
                if (action.getText().toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT))) {
                    action.run();
                    return;
                }
            }
        }
        throw new AssertionError("no button " + title);
    }
}

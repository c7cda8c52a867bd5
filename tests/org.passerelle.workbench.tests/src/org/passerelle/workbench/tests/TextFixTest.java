// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Quick fixes in the editor and in the Problems view. */
class TextFixTest {

    private static final String RULE = "TOP-007";
    private static final String DOMAIN = "  sip domain contoso.com default";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private TextScene scene;

    @BeforeEach
    void open() throws Exception {
        scene = TextScene.migration("fixes").open("new.topo");
        scene.replace(" default", "");
        Widgets.until("the rule says something", () -> !scene.marked(RULE).isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void theEditorOffersTheFixOfARuleWithWhatItChanges() throws Exception {
        assertThat(scene.marked(RULE)).allMatch(one -> ((IQuickFixableAnnotation) one).isQuickFixable());
        scene.caret("contoso.com");
        scene.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
        Widgets.until("fixes are offered", () -> offered() != null);
        Widgets.until("the change is shown", () -> TextScene.above().contains("+   sip domain contoso.com default"));
        Screens.shot("text-quickfix");
        Table fixes = offered();
        fixes.setSelection(0);
        fixes.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.until("it is mended", () -> scene.document().get().contains(DOMAIN));
        Widgets.until("the rule is content", () -> scene.marked(RULE).isEmpty());
    }

    @Test
    void theSameFixIsOfferedOnceForAMarkerAndMendsAFileThatIsNotOpen() throws Exception {
        scene.save();
        Widgets.until("the builder marks it", () -> !scene.markers(RULE).isEmpty());
        scene.caret("contoso.com");
        scene.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
        Widgets.until("fixes are offered", () -> offered() != null);
        assertThat(Arrays.stream(offered().getItems()).map(item -> item.getText(0)).filter(label -> label.contains("default"))).hasSize(1);
        offered().getShell().dispose();
        scene.page.closeAllEditors(false);

        IMarker marker = scene.markers(RULE).get(0);
        List<IMarkerResolution> fixes = List.of(IDE.getMarkerHelpRegistry().getResolutions(marker));
        assertThat(fixes).hasSize(1);
        fixes.get(0).run(marker);
        Widgets.until("the file is mended", () -> scene.markers(RULE).isEmpty());
        assertThat(new String(scene.file("new.topo").getContents().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).contains(DOMAIN);
    }

    @Test
    void aFixIsChosenInTheProblemsView() throws Exception {
        scene.save();
        Widgets.until("the builder marks it", () -> !scene.markers(RULE).isEmpty());
        scene.page.closeAllEditors(false);
        IViewPart problems = scene.page.showView(IPageLayout.ID_PROBLEM_VIEW);
        Tree tree = Widgets.all(scene.page.getWorkbenchWindow().getShell(), Tree.class).stream()
                .filter(one -> one.getColumnCount() > 3 && one.isVisible()).findFirst().orElseThrow();
        Widgets.until("the problem is listed", () -> {
            for (TreeItem item : tree.getItems()) {
                Event expand = new Event();
                expand.item = item;
                tree.notifyListeners(SWT.Expand, expand);
                item.setExpanded(true);
            }
            return find(tree) != null;
        });
        scene.page.activate(problems);
        tree.setSelection(find(tree));
        tree.notifyListeners(SWT.Selection, new Event());
        Screens.settle(300);
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && "Quick Fix".equals(shell.getText())) {
                    try {
                        Screens.shot("text-problems-quickfix");
                    } catch (java.io.IOException e) {
                        throw new AssertionError(e);
                    }
                    Widgets.press(Widgets.button(shell, "Finish"));
                    return;
                }
            }
            display.timerExec(200, look[0]);
        };
        display.timerExec(200, look[0]);
        scene.page.getWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals", null);
        Widgets.until("the file is mended", () -> scene.markers(RULE).isEmpty());
    }

    private static TreeItem find(Tree tree) {
        for (TreeItem group : tree.getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getText(0).contains(RULE)) {
                    return item;
                }
            }
        }
        return null;
    }

    private static Table offered() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getText().isEmpty()) {
                for (Table table : Widgets.all(shell, Table.class)) {
                    if (table.getItemCount() > 0 && table.isVisible()) {
                        return table;
                    }
                }
            }
        }
        return null;
    }
}

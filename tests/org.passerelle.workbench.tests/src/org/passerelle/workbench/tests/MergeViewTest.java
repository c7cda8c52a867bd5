// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.ui.merge.MergeView;
import org.passerelle.ui.picture.PictureCanvas;

class MergeViewTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final Shell shell = page.getWorkbenchWindow().getShell();
    private IProject project;
    private MergeView view;
    private Table table;

    @BeforeEach
    void open() throws Exception {
        project = Projects.fromExample("woodgrove");
        view = (MergeView) page.showView(MergeView.ID);
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        table = Widgets.all(shell, Table.class).stream().filter(candidate -> candidate.getColumnCount() == 6).findFirst().orElseThrow();
        Widgets.until("the pictures are drawn", () -> view.target().diagram().isPresent());
    }

    @AfterEach
    void tidy() throws Exception {
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
        page.hideView(view);
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void rowsAndNodesChooseEachOther() throws Exception {
        int everything = table.getItemCount();
        search().setText("ocsdir");
        assertThat(table.getItemCount()).isPositive().isLessThan(everything);
        int director = row("pool", "ocsdir");
        table.setSelection(director);
        table.notifyListeners(SWT.Selection, new Event());
        assertThat(view.coexistence().chosen().orElseThrow()).startsWith("pool:ocsdir");
        assertThat(view.legacy().chosen()).isEqualTo(view.coexistence().chosen());
        assertThat(view.target().chosen()).isEmpty();
        Screens.shot("merge");

        PlacedNode other = view.coexistence().diagram().orElseThrow().allNodes()
                .filter(node -> node.node().id().startsWith("pool:ocspool")).findFirst().orElseThrow();
        click(view.coexistence(), other);
        assertThat(search().getText()).isEmpty();
        assertThat(table.getSelection()[0].getText(2)).startsWith("ocspool");
    }

    @Test
    void aNameThatIsTakenIsRefusedAsSoonAsItIsSaved() throws Exception {
        for (String name : List.of("target.topo", "woodgrove.migration")) {
            IFile file = project.getFile(name);
            String renamed = file.readString().replace("lyncpool.corp.woodgrove.com", "ocspool.corp.woodgrove.com");
            file.setContents(new ByteArrayInputStream(renamed.getBytes(StandardCharsets.UTF_8)), true, true, null);
        }

        Combo fates = Widgets.all(shell, Combo.class).stream().filter(combo -> combo.getItem(0).startsWith("Everything")).findFirst()
                .orElseThrow();
        Widgets.until("something is refused", () -> fates.getItems().length > 1 && String.join(" ", fates.getItems()).contains("refused"));
        assertThat(table.getItem(0).getText(0)).isEqualTo("refused");
        assertThat(table.getItem(0).getText(3)).contains("already has this name");
        assertThat(Widgets.all(shell, Label.class).stream().map(Label::getText))
                .anyMatch(words -> words.startsWith("woodgrove.migration: ") && words.matches(".* [0-9]+ errors?, .*"));
        Screens.shot("merge-refused");
    }

    @Test
    void aRowGoesToTheTextAndTheTextToTheRow() throws Exception {
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
        int director = row("pool", "ocsdir");
        table.setSelection(director);
        table.notifyListeners(SWT.Selection, new Event());
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.until("the text is open", () -> page.getActiveEditor() != null && page.getActiveEditor().getTitle().equals("legacy.topo"));
        ITextEditor editor = (ITextEditor) page.getActiveEditor();
        Widgets.until("the caret is there", () -> caret(editor).contains("ocsdir"));
        String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
        editor.selectAndReveal(text.indexOf("ocspool.corp.woodgrove.com"), 0);
        Widgets.until("the row follows", () -> table.getSelectionCount() == 1 && table.getSelection()[0].getText(2).startsWith("ocspool"));
        Screens.shot("merge-linked");
    }

    private static String caret(ITextEditor editor) {
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
    }

    @Test
    void outcomesAndKindsHaveIcons() throws Exception {
        Screens.settle(300);
        assertThat(table.getItem(0).getText(0)).isNotEmpty();
        assertThat(table.getItem(0).getImage(0)).isNotNull();
        assertThat(table.getItem(0).getImage(1)).isNotNull();
        search().setText("nothing is called like this");
        assertThat(table.getItemCount()).isZero();
        assertThat(Widgets.all(shell, Text.class).stream().map(Text::getText)).anyMatch(words -> words.startsWith("No element of the merge"));
        Screens.shot("merge-nothing-found");
        search().setText("");
        Screens.shot("merge-sides");
    }

    private Text search() {
        return Widgets.all(shell, Text.class).stream().filter(field -> field.getMessage().startsWith("Find elements")).findFirst()
                .orElseThrow();
    }

    private int row(String kind, String name) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(1).toLowerCase().contains(kind) && table.getItem(i).getText(2).startsWith(name)) {
                return i;
            }
        }
        throw new AssertionError("no row " + name);
    }

    private static void click(PictureCanvas canvas, PlacedNode node) {
        canvas.fit();
        Rectangle area = canvas.getClientArea();
        PlacedDiagram diagram = canvas.diagram().orElseThrow();
        Event event = new Event();
        event.button = 1;
        event.x = (int) ((area.width - diagram.width() * canvas.scale()) / 2 + (node.box().x() + 12) * canvas.scale());
        event.y = (int) ((area.height - diagram.height() * canvas.scale()) / 2 + (node.box().y() + 12) * canvas.scale());
        canvas.notifyListeners(SWT.MouseDown, event);
        Event up = new Event();
        up.button = 1;
        up.x = event.x;
        up.y = event.y;
        canvas.notifyListeners(SWT.MouseUp, up);
    }
}

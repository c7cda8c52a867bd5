// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways from name to name: all places in the Search view, and the declaration in a file that is not open. */
class TextSearchTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private TextScene scene;

    @BeforeEach
    void open() throws Exception {
        scene = TextScene.migration("search").open("contoso.migration");
    }

    @AfterEach
    void close() throws Exception {
        Arrays.stream(NewSearchUI.getQueries()).forEach(NewSearchUI::removeQuery);
        scene.close();
    }

    @Test
    void allPlacesThatNameAPoolAreListedByFileAndLine() throws Exception {
        scene.caret("lync.contoso.net");
        scene.run("org.eclipse.ui.genericeditor.findReferences");
        Widgets.until("three places are found", () -> NewSearchUI.getQueries().length == 1
                && ((AbstractTextSearchResult) NewSearchUI.getQueries()[0].getSearchResult()).getMatchCount() == 3);
        ISearchResultViewPart view = NewSearchUI.getSearchResultView();
        AbstractTextSearchViewPage shown = (AbstractTextSearchViewPage) view.getActivePage();
        Control control = shown.getControl();
        Widgets.until("files and lines show", () -> Widgets.all(control, Tree.class).stream()
                .anyMatch(tree -> tree.getItemCount() == 2 && tree.getItem(0).getItemCount() == 2));
        Screens.shot("text-references");
        Tree tree = Widgets.all(control, Tree.class).get(0);
        assertThat(tree.getItem(0).getText()).startsWith("contoso.migration");
        assertThat(tree.getItem(0).getItem(0).getText()).isEqualTo("2:  pilot pool lync.contoso.net");
        assertThat(tree.getItem(1).getItem(0).getText()).isEqualTo("4:  server lync.contoso.net standard {");

        shown.gotoNextMatch();
        shown.gotoNextMatch();
        shown.gotoNextMatch();
        Screens.settle(300);
        assertThat(selected()).isEqualTo("new.topo: lync.contoso.net");
        shown.gotoPreviousMatch();
        Screens.settle(300);
        assertThat(selected()).isEqualTo("contoso.migration: lync.contoso.net");
        assertThat(shown.getLabel()).isEqualTo("lync.contoso.net (3 places)");
    }

    @Test
    void aNameLeadsToItsDeclarationInAFileThatIsNotOpen() throws Exception {
        scene.caret("ocs.contoso.net");
        scene.run("org.eclipse.ui.edit.text.open.hyperlink");
        Screens.settle(300);
        assertThat(selected()).isEqualTo("old.topo: ocs.contoso.net");
    }

    @Test
    void theNameOfAFileLeadsToIt() throws Exception {
        scene.caret("new.topo");
        scene.run("org.eclipse.ui.edit.text.open.hyperlink");
        Screens.settle(300);
        IFile file = ResourceUtil.getFile(scene.page.getActiveEditor().getEditorInput());
        assertThat(file).isEqualTo(scene.file("new.topo"));
    }

    private String selected() {
        IEditorPart editor = scene.page.getActiveEditor();
        ITextSelection selection = (ITextSelection) ((ITextEditor) editor).getSelectionProvider().getSelection();
        return editor.getEditorInput().getName() + ": " + selection.getText();
    }
}

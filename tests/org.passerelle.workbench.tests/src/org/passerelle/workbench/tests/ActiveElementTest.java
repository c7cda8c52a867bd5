// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.model.ActiveElement;
import org.passerelle.ui.model.ModelElement;

class ActiveElementTest {

    private static final String POOL = "pool:lync01.corp.litware.fr";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final ActiveElement active = ActiveElement.of(page);
    private final List<String> heard = new ArrayList<>();
    private final ActiveElement.Listener listener = (element, origin) -> heard.add(element.map(ModelElement::fragment).orElse("-"));
    private IProject project;
    private IFile topology;
    private ITextEditor editor;

    @BeforeEach
    void open() throws Exception {
        project = Projects.fromExample("litware");
        topology = project.getFile("litware.topo");
        editor = (ITextEditor) IDE.openEditor(page, topology);
        Widgets.until("the text is read", () -> active.selected().filter(element -> element.file().equals(topology)).isPresent());
        active.listen(listener);
    }

    @AfterEach
    void tidy() throws Exception {
        active.forget(listener);
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void theElementAtTheCaretIsTheActiveOne() {
        caret("external-web");
        awaits(POOL);
        caret("conferencing");
        awaits(POOL + "/frontEnd");
        assertThat(heard).containsExactly(POOL, POOL + "/frontEnd");
    }

    @Test
    void theCaretFollowsWhatIsSelectedElsewhereAndTheFocusStays() throws Exception {
        IWorkbenchPart elsewhere = page.showView(IPageLayout.ID_PROBLEM_VIEW);
        active.select(new ModelElement(topology, POOL), this);
        assertThat(selection().getText()).isEqualTo("lync01.corp.litware.fr");
        assertThat(page.getActivePart()).isSameAs(elsewhere);
        Screens.settle(1000);
        assertThat(active.selected()).contains(new ModelElement(topology, POOL));

        active.select(new ModelElement(topology, "host:wac01.corp.litware.fr"), this);
        Screens.settle(1000);
        assertThat(selection().getText()).endsWith("wac01.corp.litware.fr");
        assertThat(active.selected()).contains(new ModelElement(topology, "host:wac01.corp.litware.fr"));
        assertThat(heard).containsExactly(POOL, "host:wac01.corp.litware.fr");
    }

    @Test
    void placesAreRightWhileTheTextHasUnsavedEdits() throws Exception {
        document().replace(document().get().indexOf("  site "), 0, "  site Paris {\n    city Paris\n  }\n");
        active.select(new ModelElement(topology, POOL), this);
        assertThat(selection().getText()).isEqualTo("lync01.corp.litware.fr");
        active.select(new ModelElement(topology, "site:Paris"), this);
        Widgets.until("the new site is read", () -> "Paris".equals(selection().getText()));
        caret("city Paris");
        awaits("site:Paris");
    }

    @Test
    void aBrokenTextKeepsTheElementsThatWereRead() throws Exception {
        document().replace(document().get().indexOf("  site "), 0, "  sitte Paris {\n  }\n");
        Screens.settle(1500);
        caret("external-web");
        awaits(POOL);
        active.select(new ModelElement(topology, "site:Lyon"), this);
        assertThat(selection().getText()).isEqualTo("Lyon");
    }

    @Test
    void theOutlineSelectsToo() throws Exception {
        page.showView(IPageLayout.ID_OUTLINE);
        Widgets.until("the outline is there", () -> tree() != null);
        var symbols = tree().getItem(0).getItems();
        for (var item : symbols) {
            if (item.getText().startsWith("Lyon")) {
                tree().setSelection(item);
                tree().notifyListeners(org.eclipse.swt.SWT.Selection, event(item));
            }
        }
        awaits("site:Lyon");
    }

    @Test
    void withTheEditorGoesTheElement() {
        page.closeEditor(editor, false);
        Widgets.until("no topology is active any more",
                () -> active.selected().filter(element -> element.file().equals(topology)).isEmpty());
    }

    private static org.eclipse.swt.widgets.Event event(org.eclipse.swt.widgets.Widget item) {
        var event = new org.eclipse.swt.widgets.Event();
        event.item = item;
        return event;
    }

    private Tree tree() {
        return Widgets.all(page.getWorkbenchWindow().getShell(), Tree.class).stream()
                .filter(tree -> tree.getItemCount() == 1 && tree.getItem(0).getText().startsWith("Litware") && tree.getItem(0).getItemCount() > 2)
                .findFirst().orElse(null);
    }

    private void caret(String before) {
        ((StyledText) editor.getAdapter(Control.class)).setSelection(document().get().indexOf(before));
        StyledText text = (StyledText) editor.getAdapter(Control.class);
        text.notifyListeners(org.eclipse.swt.SWT.MouseUp, new org.eclipse.swt.widgets.Event());
    }

    private void awaits(String fragment) {
        Widgets.until(fragment + " is active", () -> active.selected().filter(new ModelElement(topology, fragment)::equals).isPresent());
    }

    private ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }
}

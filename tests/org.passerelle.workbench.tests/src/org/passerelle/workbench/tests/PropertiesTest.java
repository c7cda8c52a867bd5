// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.model.ActiveElement;
import org.passerelle.ui.model.ModelElement;
import org.passerelle.ui.properties.PropertiesView;

class PropertiesTest {

    private static final String POOL = "pool:lync01.corp.litware.fr";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final ActiveElement active = ActiveElement.of(page);
    private final Forms form = new Forms(page.getWorkbenchWindow().getShell());
    private IProject project;
    private IFile topology;
    private ITextEditor editor;
    private PropertiesView view;
    private String before;

    @BeforeEach
    void open() throws Exception {
        project = Projects.fromExample("litware");
        topology = project.getFile("litware.topo");
        Widgets.until("the topology is there", topology::exists);
        editor = (ITextEditor) IDE.openEditor(page, topology);
        view = (PropertiesView) page.showView(PropertiesView.ID);
        before = document().get();
    }

    @AfterEach
    void tidy() throws Exception {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void theSelectedElementIsShownWithWhatItSaysAndWhatFollows() throws Exception {
        select(POOL, "Standard Edition server");
        assertThat(form.text("FQDN").getText()).isEqualTo("lync01.corp.litware.fr");
        assertThat(form.combo("Version").getText()).isEqualTo("Lync-2013, from the topology");
        assertThat(form.combo("Edition").getText()).isEqualTo("standard");
        assertThat(form.labels()).anyMatch(words -> words.startsWith("Standard Edition server"));
        Screens.shot("properties-pool");
        select("pool:lync01.corp.litware.fr/frontEnd", "Front end");
        Screens.shot("properties-front-end");
    }

    @Test
    void aValueIsChangedInTheTextAloneAndUndoneInTheFormAndInTheEditor() {
        select(POOL, "Standard Edition server");
        form.enter("External web FQDN", "web.litware.fr");
        awaits(before.replace("external-web webext.litware.fr", "external-web web.litware.fr"));
        run(ActionFactory.UNDO.getId());
        awaits(before);
        Widgets.until("the form follows", () -> "webext.litware.fr".equals(form.text("External web FQDN").getText()));
        assertThat(editor.isDirty()).isFalse();

        Combo edition = form.combo("Version");
        edition.select(edition.indexOf("Lync-2010"));
        edition.notifyListeners(SWT.Selection, new Event());
        Widgets.until("the version is stated", () -> document().get().contains("Lync-2010"));
        assertThat(document().get()).contains("// Litware: one Standard Edition server on a green field.");
        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
        awaits(before);
        Widgets.until("the form follows", () -> form.combo("Version").getText().startsWith("Lync-2013"));
    }

    @Test
    void savingSavesWhatIsBeingTypedToo() throws Exception {
        select(POOL, "Standard Edition server");
        Text field = form.text("External web FQDN");
        page.activate(view);
        field.setFocus();
        field.setText("web.litware.fr");
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_SAVE, null);
        Widgets.until("it is in the file", () -> saved().contains("external-web web.litware.fr"));
        assertThat(editor.isDirty()).isFalse();
    }

    private String saved() {
        try {
            return topology.readString();
        } catch (CoreException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void whatIsNoValueIsRefusedBesideTheFieldAndStaysToBeCorrected() throws Exception {
        select(POOL, "Standard Edition server");
        form.enter("External web FQDN", "no name!");
        assertThat(form.labels()).anyMatch(words -> words.contains("“no name!” is not a host or domain name"));
        Screens.shot("properties-refused");
        assertThat(document().get()).isEqualTo(before);
        assertThat(form.text("External web FQDN").getText()).isEqualTo("no name!");
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        form.text("External web FQDN").notifyListeners(SWT.KeyDown, escape);
        assertThat(form.text("External web FQDN").getText()).isEqualTo("webext.litware.fr");
        assertThat(form.labels()).noneMatch(words -> words.contains("no name!"));
    }

    @Test
    void aBrokenTextIsNotChangedAndTheFormSaysWhy() throws Exception {
        select(POOL, "Standard Edition server");
        document().replace(document().get().indexOf("  site "), 0, "  sitte Paris\n");
        String broken = document().get();
        Widgets.until("the form says so", () -> form.labels().stream().anyMatch(words -> words.startsWith("The text is not understood")));
        form.enter("External web FQDN", "web.litware.fr");
        Widgets.until("the change is refused", () -> form.labels().contains("Not changed: the text is not understood as it stands. Put it right first."));
        Screens.shot("properties-broken");
        assertThat(document().get()).isEqualTo(broken);
        assertThat(form.text("External web FQDN").getText()).isEqualTo("web.litware.fr");
    }

    @Test
    void aRenameChangesEveryMentionInAllFilesAndTheFormFollows() throws Exception {
        select(POOL, "Standard Edition server");
        form.enter("FQDN", "lync99.corp.litware.fr");
        awaits(before.replace("lync01.corp.litware.fr", "lync99.corp.litware.fr"));
        Widgets.until("the renamed element is the active one",
                () -> active.selected().filter(new ModelElement(topology, "pool:lync99.corp.litware.fr")::equals).isPresent());
        Widgets.until("the form shows it", () -> form.labels().contains("lync99.corp.litware.fr"));
        run(ActionFactory.UNDO.getId());
        awaits(before);
        Widgets.until("the form follows", () -> form.labels().contains("lync01.corp.litware.fr"));
    }

    @Test
    void theFormFollowsWhatIsTyped() throws Exception {
        select("site:Lyon", "Central site");
        assertThat(form.text("City").getText()).isEqualTo("Lyon");
        document().replace(document().get().indexOf("city Lyon") + 5, 4, "Villeurbanne");
        Widgets.until("the form follows", () -> "Villeurbanne".equals(form.text("City").getText()));
        document().replace(document().get().indexOf("site Lyon") + 5, 4, "Rhone");
        editor.selectAndReveal(document().get().indexOf("site Rhone") + 5, 0);
        Widgets.until("the name follows", () -> "Rhone".equals(form.text("Name").getText()));
    }

    @Test
    void anElementThatIsGoneIsSaidToBe() throws Exception {
        select("site:Lyon", "Central site");
        active.select(new ModelElement(topology, "site:Paris"), this);
        Widgets.until("the form says so", () -> form.labels().stream().anyMatch(words -> words.contains("is not in its file any more")));
        Screens.shot("properties-gone");
    }

    @Test
    void partsAreAddedAndTakenAway() {
        select("site:Lyon", "Central site");
        Button add = form.button("Add");
        add.getMenu().notifyListeners(SWT.Show, new Event());
        var item = Arrays.stream(add.getMenu().getItems()).filter(one -> one.getText().equals("PSTN gateway")).findFirst().orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
        Widgets.until("the gateway is in the text", () -> document().get().contains("gateway "));
        Widgets.until("its form shows", () -> form.labels().stream().anyMatch(words -> words.startsWith("PSTN gateway")));
        assertThat(document().get()).startsWith(before.substring(0, before.indexOf("    server wac01")));
        run(ActionFactory.UNDO.getId());
        awaits(before);
    }

    private void select(String fragment, String kind) {
        active.select(new ModelElement(topology, fragment), this);
        form.awaits(kind);
    }

    private void run(String action) {
        page.activate(view);
        view.getViewSite().getActionBars().getGlobalActionHandler(action).run();
    }

    private void awaits(String text) {
        Widgets.until("the text is changed", () -> document().get().equals(text));
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }
}

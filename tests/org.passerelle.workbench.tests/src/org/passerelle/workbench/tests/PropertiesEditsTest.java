// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.model.ActiveElement;
import org.passerelle.ui.model.ModelElement;
import org.passerelle.ui.properties.PropertiesView;

class PropertiesEditsTest {

    private static final String POOL = "pool:ocspool.corp.woodgrove.com";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final Forms form = new Forms(page.getWorkbenchWindow().getShell());
    private IProject project;
    private IFile legacy;
    private ITextEditor editor;
    private PropertiesView view;
    private String before;

    @BeforeEach
    void open() throws Exception {
        project = Projects.fromExample("woodgrove");
        legacy = project.getFile("legacy.topo");
        Widgets.until("the files are there", () -> legacy.exists() && project.getFile("target.topo").exists()
                && project.getFile("woodgrove.migration").exists() && page.getActiveEditor() != null);
        editor = (ITextEditor) IDE.openEditor(page, legacy);
        view = (PropertiesView) page.showView(PropertiesView.ID);
        before = text(legacy);
    }

    @AfterEach
    void tidy() throws Exception {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void boxesNumbersAndReferencesAreWrittenIntoTheText() {
        select(legacy, POOL + "/frontEnd", "Front end");
        Button box = form.button("Monitoring required");
        assertThat(box.getSelection()).isTrue();
        box.setSelection(false);
        box.notifyListeners(SWT.Selection, new Event());
        awaits(before.replace("        monitoring-required\n", ""));
        undo();
        awaits(before);
        Widgets.until("the box follows", () -> form.button("Monitoring required").getSelection());

        form.choose("Monitoring server", "none");
        awaits(before.replace("        monitoring-server ocsmon.corp.woodgrove.com\n", ""));
        form.choose("Monitoring server", "ocsmon.corp.woodgrove.com");
        Widgets.until("the reference is back", () -> text(legacy).contains("monitoring-server ocsmon.corp.woodgrove.com"));
        undo();
        undo();
        awaits(before);

        select(legacy, POOL + "/userPopulation", "User population");
        form.enter("Remote", "1600");
        awaits(before.replace("remote 1500", "remote 1600"));
        undo();
        awaits(before);
    }

    @Test
    void whatASectionOfTheModelCannotBeIsRefused() {
        select(legacy, POOL + "/userPopulation", "User population");
        form.enter("Users", "many");
        form.awaits("“many” is not a number.");
        assertThat(text(legacy)).isEqualTo(before);
        select(legacy, POOL, "Enterprise Edition pool");
        form.enter("FQDN", "ocsdir.corp.woodgrove.com");
        form.awaits("The name ocsdir.corp.woodgrove.com is taken.");
        assertThat(text(legacy)).isEqualTo(before);
        assertThat(form.text("FQDN").getText()).isEqualTo("ocsdir.corp.woodgrove.com");
    }

    @Test
    void valuesAreTakenOutOfLists() throws Exception {
        IFile target = project.getFile("target.topo");
        editor = (ITextEditor) IDE.openEditor(page, target);
        page.activate(view);
        String whole = text(target);
        select(target, "pstnGateway:newgw1.corp.woodgrove.com", "newgw1.corp.woodgrove.com");
        form.list("Qualified for").select(0);
        Event delete = new Event();
        delete.keyCode = SWT.DEL;
        form.list("Qualified for").notifyListeners(SWT.KeyDown, delete);
        Widgets.until("the clause is gone", () -> !text(target).equals(whole));
        assertThat(whole.length() - text(target).length()).isBetween(10, 60);
        Widgets.until("the list follows", () -> form.list("Qualified for").getItemCount() == 0);
        undo();
        Widgets.until("all is as before", () -> text(target).equals(whole));
    }

    @Test
    void aStoreThatIsLetGoLeavesNothingBehind() {
        select(legacy, POOL + "/frontEnd", "Front end");
        form.choose("User store", "none");
        awaits(before.replace("        back end ocssql.corp.woodgrove.com\n", ""));
        undo();
        awaits(before);
    }

    @Test
    void onlyWhatCanDoTheWorkIsOffered() {
        select(legacy, POOL + "/frontEnd", "Front end");
        assertThat(form.combo("Media edge").getItems()).containsExactly("none", "ocsedge.corp.woodgrove.com");
        assertThat(form.combo("Monitoring server").getItems()).containsExactly("none", "ocsmon.corp.woodgrove.com");
    }

    @Test
    void aNameIsChangedInTheMigrationToo() {
        IFile migration = project.getFile("woodgrove.migration");
        select(legacy, POOL, "Enterprise Edition pool");
        form.enter("FQDN", "oldpool.corp.woodgrove.com");
        Widgets.until("the topology is changed", () -> text(legacy).contains("pool oldpool.corp.woodgrove.com enterprise"));
        Widgets.until("the migration is open", () -> page.findEditor(new FileEditorInput(migration)) != null);
        Widgets.until("the migration is changed", () -> text(migration).contains("move oldpool.corp.woodgrove.com"));
        assertThat(text(legacy)).doesNotContain("ocspool");
        assertThat(text(migration)).doesNotContain("ocspool.corp");
        assertThat(page.getActivePart()).isSameAs(view);
        form.awaits("oldpool.corp.woodgrove.com");
    }

    @Test
    void anEditOfAFileThatIsNotOpenIsKeptWhenAnotherFileIsChosenAtOnce() {
        page.closeAllEditors(false);
        Widgets.until("all is closed", () -> page.getActiveEditor() == null);
        select(legacy, POOL + "/userPopulation", "User population");
        form.enter("Remote", "1600");
        ActiveElement.of(page).select(new ModelElement(project.getFile("target.topo"), "pstnGateway:newgw1.corp.woodgrove.com"), this);
        Widgets.until("the editor of the file opens", () -> page.findEditor(new FileEditorInput(legacy)) != null);
        awaits(before.replace("remote 1500", "remote 1600"));
    }

    @Test
    void findingsStandAboveTheFields() throws Exception {
        select(legacy, POOL, "Enterprise Edition pool");
        Widgets.until("the finding shows", () -> form.labels().stream()
                .anyMatch(words -> words.contains("Pool ocspool.corp.woodgrove.com does not refuse these clients")));
        Screens.shot("properties-findings");
    }

    @Test
    void aWaveOfAMigrationCanBeAddedAndChanged() throws Exception {
        IFile migration = project.getFile("woodgrove.migration");
        editor = (ITextEditor) IDE.openEditor(page, migration);
        page.activate(view);
        String whole = text(migration);
        select(migration, "/", "Migration");
        Button add = form.button("Add");
        add.getMenu().notifyListeners(SWT.Show, new Event());
        for (var item : add.getMenu().getItems()) {
            if (item.getText().equals("Wave")) {
                item.notifyListeners(SWT.Selection, new Event());
                break;
            }
        }
        Widgets.until("the wave is in the text", () -> text(migration).contains("wave Wave1"));
        form.awaits("Wave  ·  woodgrove.migration");
        form.enter("Not before", "2027-01-32");
        form.awaits("“2027-01-32” is not a date");
        form.enter("Not before", "2027-01-31");
        Widgets.until("the date is in the text", () -> text(migration).contains("not before 2027-01-31"));
        undo();
        undo();
        Widgets.until("all is as before", () -> text(migration).equals(whole));
    }

    private void select(IFile file, String fragment, String kind) {
        ActiveElement.of(page).select(new ModelElement(file, fragment), this);
        form.awaits(kind);
    }

    private void undo() {
        page.activate(view);
        try {
            page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
        } catch (org.eclipse.core.commands.common.CommandException failure) {
            throw new AssertionError(failure);
        }
        Screens.settle(50);
    }

    private void awaits(String text) {
        Widgets.until("the text is changed", () -> text(legacy).equals(text));
    }

    private String text(IFile file) {
        IEditorPart open = page.findEditor(new FileEditorInput(file));
        IDocument document = ((ITextEditor) open).getDocumentProvider().getDocument(open.getEditorInput());
        return document.get();
    }
}

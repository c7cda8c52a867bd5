// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.document.EditedFiles;
import org.passerelle.ui.document.FileSession;

/** Other programs change files that are open here. */
class OutsideChangesTest {

    private static final String TEXT = "topology T runs OCS-2007-R2 {\n  sip domain c.net default\n  site S { city Paris }\n}\n";
    private static final String THEIRS = TEXT.replace("Paris", "Lyon");

    @RegisterExtension
    final ErrorLog log = new ErrorLog();
    @RegisterExtension
    final Answers answers = new Answers();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private IFile file;
    private Path place;
    private ITextEditor editor;
    private IDocument text;

    @BeforeEach
    void open() throws Exception {
        Projects.closeWelcome();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("outside");
        project.create(null);
        project.open(null);
        file = project.getFile("a.topo");
        file.create(TEXT.getBytes(StandardCharsets.UTF_8), true, false, null);
        place = Path.of(file.getLocation().toOSString());
        editor = (ITextEditor) IDE.openEditor(page, file);
        text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    @AfterEach
    void tidy() throws Exception {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    /** Another program writes a text; time stamps of some systems count seconds. */
    private void write(String theirs) throws Exception {
        Files.writeString(place, theirs);
        Files.setLastModifiedTime(place, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    }

    @Test
    void aTextThatIsCleanShowsWhatTheFileSaysSoon() throws Exception {
        try (FileSession form = EditedFiles.shared().open(file, "form")) {
            write(THEIRS);
            Widgets.until("the text shows it", () -> text.get().equals(THEIRS));

            assertThat(editor.isDirty()).isFalse();
            assertThat(form.document().text()).isEqualTo(THEIRS);
            assertThat(form.document().isDirty()).isFalse();
        }
    }

    @Test
    void unsavedEditsStayAndSavingAsks() throws Exception {
        text.replace(0, 0, "// mine\n");
        write(THEIRS);
        Widgets.until("the workspace knows", () -> file.isSynchronized(IResource.DEPTH_ZERO));
        assertThat(text.get()).isEqualTo("// mine\n" + TEXT);

        answers.whenOpen("Update conflict", shell -> {
            Screens.shot("outside-conflict");
            shell.close();
        });
        editor.doSave(new NullProgressMonitor());
        assertThat(Files.readString(place)).isEqualTo(THEIRS);
        assertThat(editor.isDirty()).isTrue();
        assertThat(text.get()).isEqualTo("// mine\n" + TEXT);
    }

    @Test
    void takingOverTheFileCanBeTakenBack() throws Exception {
        text.replace(0, 0, "// mine\n");
        write(THEIRS);
        Widgets.until("the workspace knows", () -> file.isSynchronized(IResource.DEPTH_ZERO));
        editor.doRevertToSaved();
        assertThat(text.get()).isEqualTo(THEIRS);

        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
        assertThat(text.get()).isEqualTo("// mine\n" + TEXT);
        assertThat(editor.isDirty()).isTrue();
        editor.doSave(new NullProgressMonitor());
        assertThat(Files.readString(place)).isEqualTo("// mine\n" + TEXT);
    }

    @Test
    void aFileThatIsDeletedTakesItsCleanTextAway() throws Exception {
        Files.delete(place);
        Widgets.until("the editor closes", () -> page.findEditor(new FileEditorInput(file)) == null);
    }

    @Test
    void aFileThatIsDeletedLeavesUnsavedEditsToBeSaved() throws Exception {
        text.replace(0, 0, "// mine\n");
        Files.delete(place);
        Widgets.until("the workspace knows", () -> !file.exists());
        Widgets.until("the margin says so", () -> editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput())
                .getAnnotationIterator().hasNext());
        Screens.shot("outside-deleted");
        assertThat(page.findEditor(new FileEditorInput(file))).isSameAs(editor);
        editor.getDocumentProvider().saveDocument(new NullProgressMonitor(), editor.getEditorInput(), text, true);

        assertThat(Files.readString(place)).isEqualTo("// mine\n" + TEXT);
        assertThat(file.exists()).isTrue();
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void aModelThatNamesTheFileIsReadAgain() throws Exception {
        IFile other = project.getFile("b.topo");
        other.create(TEXT.getBytes(StandardCharsets.UTF_8), true, false, null);
        IFile migration = project.getFile("m.migration");
        migration.create("migration M from \"b.topo\" to \"a.topo\" {\n}\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        try (FileSession form = EditedFiles.shared().open(migration, "form")) {
            assertThat(city(form)).isEqualTo("Paris");
            other.setContents(THEIRS.getBytes(StandardCharsets.UTF_8), true, false, null);
            Widgets.until("the model is read again", () -> city(form).equals("Lyon"));
        }
    }

    private static String city(FileSession form) {
        return form.document().look(read -> read.migration().legacyTopology().getSites().get(0).getCity());
    }

    @Test
    void closingWithoutSavingGivesEditsUpForFormsToo() throws Exception {
        try (FileSession form = EditedFiles.shared().open(file, "form")) {
            text.replace(0, 0, "// mine\n");
            page.closeEditor(editor, false);
            Widgets.until("the edits are gone", () -> form.document().text().equals(TEXT));
            assertThat(form.isDirty()).isFalse();
            assertThat(form.canUndo()).isFalse();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.app.document.Documents;
import org.passerelle.app.document.EditSession;
import org.passerelle.app.document.RecoveredText;
import org.passerelle.app.document.Recovery;
import org.passerelle.ui.document.EditedFiles;
import org.passerelle.ui.document.KeptEditsStart;

/** What a person is offered after a run that ended before everything was saved. */
class RecoveryTest {

    private static final String TEXT = "topology T runs OCS-2007-R2 {\n  // one\n  sip domain c.net default\n  site S { city Paris }\n}\n";
    private static final String EDITED = TEXT.replace("// one", "// typed and never saved").replace("Paris", "Lyon");

    @RegisterExtension
    final ErrorLog log = new ErrorLog();
    @RegisterExtension
    final Answers answers = new Answers();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private IFile file;

    @BeforeEach
    void killAnEarlierRun() throws Exception {
        Projects.closeWelcome();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("kept");
        project.create(null);
        project.open(null);
        file = project.getFile("a.topo");
        keep(file);
    }

    @AfterEach
    void tidy() throws Exception {
        page.closeAllEditors(false);
        offers().forEach(EditedFiles.shared().documents().recovery()::giveUp);
        project.delete(true, true, null);
    }

    /** Edits a file as a run does that never comes to save. */
    private static void keep(IFile file) throws Exception {
        file.create(TEXT.getBytes(StandardCharsets.UTF_8), true, false, null);
        Path folder = Path.of(Platform.getStateLocation(Platform.getBundle("org.passerelle.ui")).append("unsaved").toOSString());
        EditSession killed = new Documents(new Recovery(folder, Runnable::run, failure -> { })).open(
                Path.of(file.getLocation().toOSString()), "text");
        killed.replace(0, TEXT.length(), EDITED);
    }

    private static List<RecoveredText> offers() {
        return EditedFiles.shared().documents().recovery().offers();
    }

    @Test
    void theyAreOfferedWithWhatTheyChangeAndRestoredAsOneStep() throws Exception {
        keep(project.getFile("b.topo"));
        Files.writeString(Path.of(project.getFile("b.topo").getLocation().toOSString()), "// by others\n");
        answers.whenOpen(text("kept.title"), shell -> {
            Table table = Widgets.all(shell, Table.class).get(0);
            assertThat(table.getItemCount()).isEqualTo(2);
            int row = table.getItem(0).getText(0).endsWith("a.topo") ? 0 : 1;
            assertThat(table.getItem(row).getText(0)).isEqualTo("kept/a.topo");
            assertThat(table.getItem(row).getText(2)).isEqualTo(text("kept.since.UNCHANGED"));
            assertThat(table.getItem(1 - row).getText(2)).isEqualTo(text("kept.since.CHANGED"));
            table.setSelection(row);
            table.notifyListeners(SWT.Selection, new Event());
            StyledText changes = Widgets.all(shell, StyledText.class).get(0);
            Widgets.until("the changes show", () -> changes.getText().contains("+   // typed and never saved"));
            assertThat(changes.getText()).contains("-   // one", "-   site S { city Paris }", "+   site S { city Lyon }",
                    "    " + "  sip domain c.net default");
            Screens.shot("kept-edits");
            Widgets.press(button(shell, "kept.restore"));
            assertThat(table.getItemCount()).isEqualTo(1);
            Widgets.press(button(shell, "kept.later"));
        });
        new KeptEditsStart().earlyStartup();
        Widgets.until("the dialog was answered", () -> page.findEditor(new FileEditorInput(file)) != null && answers.given());

        ITextEditor editor = (ITextEditor) page.findEditor(new FileEditorInput(file));
        IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        assertThat(text.get()).isEqualTo(EDITED);
        assertThat(editor.isDirty()).isTrue();
        assertThat(file.readString()).isEqualTo(TEXT);
        assertThat(offers()).as("nobody decided about the other").extracting(one -> one.file().getFileName().toString())
                .containsExactly("b.topo");

        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
        assertThat(text.get()).isEqualTo(TEXT);
    }

    @Test
    void theyAreDiscardedOnlyWhenAPersonConfirms() throws Exception {
        answers.whenOpen(text("kept.title"), shell -> {
            answers.whenOpen(text("kept.discard.title"), question -> {
                Screens.shot("kept-discard");
                Widgets.press(Widgets.button(question, IDialogConstants.CANCEL_LABEL));
            });
            Widgets.press(button(shell, "kept.discard"));
            assertThat(offers()).hasSize(1);
            answers.whenOpen(text("kept.discard.title"), question -> Widgets.press(button(question, "kept.discard.yes")));
            Widgets.press(button(shell, "kept.discard"));
        });
        command();
        assertThat(offers()).isEmpty();
        assertThat(file.readString()).isEqualTo(TEXT);
        assertThat(page.findEditor(new FileEditorInput(file))).isNull();
    }

    @Test
    void aFileThatIsGoneComesBackWithThem() throws Exception {
        file.delete(true, null);
        answers.whenOpen(text("kept.title"), shell -> {
            assertThat(Widgets.all(shell, Table.class).get(0).getItem(0).getText(2)).isEqualTo(text("kept.since.GONE"));
            Widgets.press(button(shell, "kept.restore"));
        });
        command();
        assertThat(file.exists()).isTrue();
        assertThat(file.readString()).isEqualTo(EDITED);
        assertThat(page.findEditor(new FileEditorInput(file))).isNotNull();
        assertThat(offers()).isEmpty();
    }

    @Test
    void aFileThatOthersMadeAnewIsNotWrittenOver() throws Exception {
        file.delete(true, null);
        Path made = Path.of(file.getLocation().toOSString());
        Files.writeString(made, "// by others\n");
        answers.whenOpen(text("kept.title"), shell -> Widgets.press(button(shell, "kept.restore")));
        command();
        assertThat(made).hasContent("// by others\n");
        ITextEditor editor = (ITextEditor) page.findEditor(new FileEditorInput(file));
        assertThat(editor.getDocumentProvider().getDocument(editor.getEditorInput()).get()).isEqualTo(EDITED);
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void theyStayKeptWhenTheProjectIsClosed() throws Exception {
        project.close(null);
        answers.whenOpen(text("kept.title"), shell -> {
            Widgets.press(button(shell, "kept.restore"));
            Screens.shot("kept-closed");
            Widgets.press(button(shell, "kept.later"));
        });
        command();
        assertThat(offers()).hasSize(1);
        project.open(null);
    }

    @Test
    void withoutAnyTheCommandSaysSo() throws Exception {
        offers().forEach(EditedFiles.shared().documents().recovery()::giveUp);
        answers.whenOpen(text("kept.title"), shell -> {
            assertThat(Widgets.all(shell, Table.class)).isEmpty();
            Widgets.press(Widgets.button(shell, IDialogConstants.OK_LABEL));
        });
        command();
    }

    private static String text(String key) {
        return Sentences.text(key);
    }

    private static Button button(Shell shell, String key) {
        return Widgets.button(shell, text(key).replace("&", ""));
    }

    private void command() throws Exception {
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.passerelle.ui.keptEdits", null);
    }
}

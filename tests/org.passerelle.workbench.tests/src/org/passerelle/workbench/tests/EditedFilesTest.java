// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.app.document.DocumentChange;
import org.passerelle.app.document.DocumentListener;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.ui.document.EditedFiles;
import org.passerelle.ui.document.FileSession;

class EditedFilesTest {

    private static final String TEXT = """
            // The old deployment.
            topology T runs OCS-2007-R2 {
              sip domain c.net default
              site S { // the only one
                city Paris // not Texas
                pool p.c.net enterprise {
                  machines { a1.c.net, a2.c.net }
                }
              }
            }
            """;
    private static final String LYON = TEXT.replace("Paris", "Lyon");

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private IFile file;
    private FileSession form;

    @BeforeEach
    void open() throws Exception {
        Projects.closeWelcome();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("edited");
        project.create(null);
        project.open(null);
        file = project.getFile("a.topo");
        file.create(TEXT.getBytes(StandardCharsets.UTF_8), true, false, null);
        form = EditedFiles.shared().open(file, "form");
    }

    @AfterEach
    void tidy() throws Exception {
        page.closeAllEditors(false);
        form.close();
        project.delete(true, true, null);
    }

    @Test
    void whatIsTypedIsSeenByFormsAndWhatFormsDoStandsInTheText() throws Exception {
        ITextEditor editor = editor();
        document(editor).replace(TEXT.indexOf("Paris"), 5, "Lille");

        assertThat(form.document().text()).isEqualTo(TEXT.replace("Paris", "Lille"));
        assertThat(form.document().<String>look(read -> site(read.root()).getCity())).isEqualTo("Lille");

        form.edit("site:S", Site.class, site -> site.setCity("Lyon"));
        assertThat(document(editor).get()).isEqualTo(LYON);
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void undoIsOneHistory() throws Exception {
        ITextEditor editor = editor();
        IDocument text = document(editor);
        type(text, TEXT.indexOf("Texas"), "in ");
        String typed = text.get();
        form.edit("site:S", Site.class, site -> site.setCity("Lyon"));
        String edited = text.get();
        form.replace(List.of(new TextReplacement(0, 2, "///"), new TextReplacement(edited.length() - 1, 0, " ")));
        String replaced = text.get();

        undo(editor);
        assertThat(text.get()).isEqualTo(edited);
        assertThat(form.undo()).isTrue();
        assertThat(text.get()).isEqualTo(typed);
        undo(editor);
        assertThat(text.get()).isEqualTo(TEXT);
        assertThat(form.document().text()).isEqualTo(TEXT);
        assertThat(editor.isDirty()).isFalse();
        assertThat(form.canUndo()).isFalse();

        assertThat(form.redo()).isTrue();
        assertThat(text.get()).isEqualTo(typed);
        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.REDO);
        assertThat(form.document().text()).isEqualTo(edited);
        assertThat(form.redo()).isTrue();
        assertThat(form.document().text()).isEqualTo(replaced);
    }

    @Test
    void listenersHearOfUndoAndOfNamesThatComeBackOnTheScreensThread() throws Exception {
        ITextEditor editor = editor();
        List<DocumentChange> changes = new ArrayList<>();
        Thread screen = Thread.currentThread();
        DocumentListener listener = change -> {
            assertThat(Thread.currentThread()).isSameAs(screen);
            changes.add(change);
        };
        form.document().add(listener);
        CompletableFuture<Void> job = CompletableFuture.runAsync(
                () -> form.edit("site:S", Site.class, site -> site.setName("Nord")));
        Widgets.until("the job is done", job::isDone);
        job.join();
        undo(editor);
        form.document().remove(listener);

        assertThat(changes).extracting(DocumentChange::cause)
                .containsExactly(DocumentChange.Cause.MODEL, DocumentChange.Cause.UNDO);
        assertThat(changes.get(0).renamed()).containsEntry("site:S", "site:Nord");
        assertThat(changes.get(1).renamed()).containsEntry("site:Nord", "site:S");
    }

    @Test
    void anEditWithoutAnOpenEditorOpensOneBehindUnsaved() throws Exception {
        page.showView("org.eclipse.ui.views.ProblemView");
        var active = page.getActivePart();
        form.edit("site:S", Site.class, site -> site.setCity("Lyon"));
        Screens.settle(300);

        IEditorPart opened = page.findEditor(new FileEditorInput(file));
        assertThat(opened).isInstanceOf(ITextEditor.class);
        assertThat(opened.isDirty()).isTrue();
        assertThat(document((ITextEditor) opened).get()).isEqualTo(LYON);
        assertThat(page.getActivePart()).isSameAs(active);
        Screens.shot("edited-behind");

        undo((ITextEditor) opened);
        assertThat(document((ITextEditor) opened).get()).isEqualTo(TEXT);
        assertThat(opened.isDirty()).isFalse();
    }

    @Test
    void aChangeOfTheTextByOthersOpensTheEditorToo() throws Exception {
        FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument()
                .replace(0, 0, "// by a command\n");
        Widgets.until("the editor opens", () -> page.findEditor(new FileEditorInput(file)) != null);
        assertThat(page.findEditor(new FileEditorInput(file)).isDirty()).isTrue();
    }

    @Test
    void typingAndFormsAtTheSameTimeLoseNothing() throws Exception {
        ITextEditor editor = editor();
        IDocument text = document(editor);
        CompletableFuture<Void> job = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 30; i++) {
                String city = "City" + i;
                form.edit("site:S", Site.class, site -> site.setCity(city));
            }
        });
        int typed = 0;
        while (!job.isDone()) {
            text.replace(text.getLength(), 0, "\n// " + typed++);
            Screens.settle(2);
        }
        job.join();
        assertThat(form.document().text()).isEqualTo(text.get());
        assertThat(text.get()).contains("city City29").contains("// " + (typed - 1)).contains("// not Texas");
    }

    @Test
    void savingReplacesTheFileAndTheHistoryGoesOn() throws Exception {
        ITextEditor editor = editor();
        Object before = Files.getAttribute(file.getLocation().toPath(), "unix:ino");
        IDocument text = document(editor);
        text.replace(TEXT.indexOf("Paris"), 5, "Lyon");
        editor.doSave(null);

        assertThat(file.readString()).isEqualTo(LYON);
        assertThat(Files.getAttribute(file.getLocation().toPath(), "unix:ino")).as("another file in its place").isNotEqualTo(before);
        assertThat(editor.isDirty()).isFalse();
        assertThat(file.isSynchronized(0)).isTrue();
        assertThat(file.getHistory(null)).hasSize(1);
        assertThat(new String(file.getHistory(null)[0].getContents().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);

        undo(editor);
        assertThat(text.get()).isEqualTo(TEXT);
        assertThat(editor.isDirty()).as("the file says something else").isTrue();
        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.REDO);
        assertThat(editor.isDirty()).as("back at what was saved").isFalse();
        text.replace(0, 2, "///");
        editor.doSave(null);
        assertThat(file.readString()).isEqualTo("/" + LYON);
        assertThat(file.getHistory(null)).hasSize(2);
    }

    @Test
    void theMarkersMoveWithTheTextThatIsSaved() throws Exception {
        ITextEditor editor = editor();
        org.eclipse.core.resources.IMarker marker = file.createMarker(org.eclipse.core.resources.IMarker.PROBLEM);
        marker.setAttribute(org.eclipse.core.resources.IMarker.LINE_NUMBER, 5);
        Screens.settle(100);
        document(editor).replace(0, 0, "// one more line\n");
        editor.doSave(null);

        assertThat(marker.getAttribute(org.eclipse.core.resources.IMarker.LINE_NUMBER, 0)).isEqualTo(6);
    }

    @Test
    void savingAFormSavesTheEditor() throws Exception {
        ITextEditor editor = editor();
        form.edit("site:S", Site.class, site -> site.setCity("Lyon"));
        form.save(null);

        assertThat(file.readString()).isEqualTo(LYON);
        assertThat(editor.isDirty()).isFalse();
        assertThat(form.isDirty()).isFalse();
        assertThat(form.document().isDirty()).isFalse();
        assertThat(form.undo()).isTrue();
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void theLastOneThatLeavesClosesTheBuffer() throws Exception {
        editor();
        page.closeAllEditors(false);
        assertThat(FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE)).isNotNull();
        form.close();
        assertThat(FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE)).isNull();
        assertThat(EditedFiles.shared().documents().open()).isEmpty();
    }

    private ITextEditor editor() throws Exception {
        return (ITextEditor) IDE.openEditor(page, file);
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private static void type(IDocument text, int offset, String typed) throws Exception {
        for (int i = 0; i < typed.length(); i++) {
            text.replace(offset + i, 0, typed.substring(i, i + 1));
        }
    }

    private static void undo(ITextEditor editor) {
        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
    }

    private static Site site(Object root) {
        return ((Topology) root).getSites().get(0);
    }
}

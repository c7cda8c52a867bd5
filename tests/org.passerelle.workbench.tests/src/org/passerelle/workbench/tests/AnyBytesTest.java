// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that hold anything but a topology are opened, edited and saved like any other. */
class AnyBytesTest {

    private static final byte[] LATIN = "topology É {\n}\n".getBytes(StandardCharsets.ISO_8859_1);

    @RegisterExtension
    final ErrorLog log = new ErrorLog();
    @RegisterExtension
    final Answers answers = new Answers();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private IFile file;
    private ITextEditor editor;
    private IDocument text;

    @BeforeEach
    void begin() throws Exception {
        Projects.closeWelcome();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("anything");
        project.create(null);
        project.open(null);
        file = project.getFile("a.topo");
    }

    @AfterEach
    void tidy() throws Exception {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    private void open(byte[] bytes) throws Exception {
        file.create(bytes, true, false, null);
        editor = (ITextEditor) IDE.openEditor(page, file);
        text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        Screens.settle(600);
    }

    private byte[] onDisk(String name) throws Exception {
        return Files.readAllBytes(Path.of(project.getLocation().toOSString(), name));
    }

    private void typeAndSave() throws Exception {
        text.replace(0, 0, "x");
        editor.doSave(new NullProgressMonitor());
    }

    @Test
    void aTextThatIsNoTopologyIsSavedAsItStands() throws Exception {
        open("}}} topology \" \\ {\r\n\u0000\u0007 unfinished".getBytes(StandardCharsets.UTF_8));
        typeAndSave();

        assertThat(onDisk("a.topo")).isEqualTo("x}}} topology \" \\ {\r\n\u0000\u0007 unfinished".getBytes(StandardCharsets.UTF_8));
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void anEmptyFileIsOpenedFilledAndEmptied() throws Exception {
        open(new byte[0]);
        typeAndSave();
        assertThat(onDisk("a.topo")).isEqualTo("x".getBytes(StandardCharsets.UTF_8));
        text.set("");
        editor.doSave(new NullProgressMonitor());
        assertThat(onDisk("a.topo")).isEmpty();
    }

    @Test
    void aByteOrderMarkStays() throws Exception {
        open("\uFEFFtopology M {\n}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text.get()).startsWith("topology");
        assertThat(editor.isDirty()).isFalse();
        typeAndSave();

        assertThat(onDisk("a.topo")).isEqualTo("\uFEFFxtopology M {\n}\n".getBytes(StandardCharsets.UTF_8));
        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
        assertThat(text.get()).isEqualTo("topology M {\n}\n");
    }

    @Test
    void anotherEncodingIsShownAndBecomesUtf8OnlyIfAPersonAgrees() throws Exception {
        open(LATIN);
        assertThat(text.get()).isEqualTo("topology É {\n}\n");
        assertThat(editor.isDirty()).isFalse();
        assertThat(editor.getAdapter(ITextOperationTarget.class).canDoOperation(ITextOperationTarget.UNDO)).isFalse();
        Screens.shot("encoding-warning");

        answers.whenOpen(Sentences.text("document.encoding.title"), question -> {
            Screens.shot("encoding-question");
            Widgets.press(Widgets.button(question, Sentences.text("document.encoding.cancel").replace("''", "'").replace("&", "")));
        });
        typeAndSave();
        assertThat(onDisk("a.topo")).isEqualTo(LATIN);
        assertThat(editor.isDirty()).isTrue();

        answers.whenOpen(Sentences.text("document.encoding.title"), question -> Widgets
                .press(Widgets.button(question, Sentences.text("document.encoding.save").replace("&", ""))));
        editor.doSave(new NullProgressMonitor());
        assertThat(onDisk("a.topo")).isEqualTo("xtopology É {\n}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(onDisk("a.topo.original")).isEqualTo(LATIN);
        assertThat(text.get()).isEqualTo("xtopology É {\n}\n");
        assertThat(editor.isDirty()).isFalse();
        Widgets.until("the copy shows", () -> project.getFile("a.topo.original").exists());

        text.replace(0, 1, "");
        editor.doSave(new NullProgressMonitor());
        assertThat(onDisk("a.topo")).as("asked once").isEqualTo("topology É {\n}\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesThatAreNoTextAtAllAreNotLost() throws Exception {
        byte[] bytes = new byte[1024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7);
        }
        open(bytes);
        assertThat(text.get().getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(bytes);
        Files.write(Path.of(file.getLocation().toOSString()), LATIN);
        Widgets.until("the text shows what others wrote", () -> text.get().equals("topology É {\n}\n"));
        assertThat(editor.isDirty()).isFalse();
        assertThat(onDisk("a.topo")).isEqualTo(LATIN);
    }
}

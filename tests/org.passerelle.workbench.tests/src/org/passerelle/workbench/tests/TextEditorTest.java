// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TextEditorTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private ITextEditor editor;
    private StyledText text;

    @BeforeEach
    void open() throws Exception {
        project = Projects.fromExample("litware");
        IFile topology = Arrays.stream(project.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
                .filter(file -> "topo".equals(file.getFileExtension())).findFirst().orElseThrow();
        editor = (ITextEditor) IDE.openEditor(page, topology);
        text = (StyledText) editor.getAdapter(Control.class);
        Screens.settle(500);
    }

    @AfterEach
    void tidy() throws Exception {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void aTextIsColouredOutlinedAndFolded() throws Exception {
        assertThat(Arrays.stream(text.getStyleRanges()).map(range -> range.foreground).filter(java.util.Objects::nonNull).distinct())
                .hasSizeGreaterThan(3);
        IContentOutlinePage outline = editor.getAdapter(IContentOutlinePage.class);
        assertThat(outline).isNotNull();
        page.showView(org.eclipse.ui.IPageLayout.ID_OUTLINE);
        Widgets.until("the outline shows the topology", () -> Widgets.all(page.getWorkbenchWindow().getShell(), Tree.class).stream()
                .anyMatch(tree -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() > 2));
        Screens.shot("editor");
    }

    @Test
    void assistOffersWhatFitsAndUndoTakesItBack() throws Exception {
        IDocument document = document();
        String before = document.get();
        int place = before.lastIndexOf('}');
        document.replace(place, 0, "  si");
        text.setCaretOffset(place + 4);
        ITextOperationTarget viewer = editor.getAdapter(ITextOperationTarget.class);
        viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        Widgets.until("proposals show", () -> proposals() != null);
        Screens.shot("assist");
        assertThat(Arrays.stream(proposals().getItems()).map(item -> item.getText(0))).anyMatch(label -> label.startsWith("site"));
        proposals().getShell().dispose();

        viewer.doOperation(ITextOperationTarget.UNDO);
        assertThat(document.get()).isEqualTo(before);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void whatCannotBeUnderstoodIsMarkedWhileTyping() throws Exception {
        IDocument document = document();
        document.replace(document.get().indexOf("site "), 0, "sitte Nowhere { }\n  ");
        var annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        Widgets.until("an error is marked", () -> {
            for (var all = annotations.getAnnotationIterator(); all.hasNext();) {
                if ("org.eclipse.ui.workbench.texteditor.error".equals(all.next().getType())) {
                    return true;
                }
            }
            return false;
        });
        Screens.shot("error");
    }

    @Test
    void commandsFormatAndComment() throws Exception {
        IDocument document = document();
        String before = document.get();
        int line = document.getLineOfOffset(before.indexOf("site "));
        document.replace(document.getLineOffset(line), 0, "        ");
        run("format");
        assertThat(document.get()).isEqualTo(before);

        editor.selectAndReveal(before.indexOf("site "), 0);
        run("lineComment");
        assertThat(document.get(document.getLineOffset(line), document.getLineLength(line)).strip()).startsWith("//");
        run("lineComment");
        assertThat(document.get()).isEqualTo(before);
    }

    @Test
    void renamingChangesEveryMentionAndIsUndoneInOneStep() throws Exception {
        IDocument document = document();
        String before = document.get();
        String name = "lync01.corp.litware.fr";
        editor.selectAndReveal(before.indexOf(name), 0);
        answer("moved01.corp.litware.fr");
        run("rename");
        assertThat(document.get()).doesNotContain(name).contains("moved01.corp.litware.fr");

        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
        assertThat(document.get()).isEqualTo(before);
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private void run(String command) throws Exception {
        page.activate(editor);
        page.getWorkbenchWindow().getService(org.eclipse.ui.handlers.IHandlerService.class)
                .executeCommand("org.passerelle.text.ui." + command, null);
    }

    /** Types a text into the dialog that is about to open, and confirms it. */
    private static void answer(String words) {
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && "Rename".equals(shell.getText())) {
                    Widgets.all(shell, org.eclipse.swt.widgets.Text.class).get(0).setText(words);
                    Widgets.press(Widgets.button(shell, "OK"));
                    return;
                }
            }
            display.timerExec(200, look[0]);
        };
        display.timerExec(200, look[0]);
    }

    private static Table proposals() {
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

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
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
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

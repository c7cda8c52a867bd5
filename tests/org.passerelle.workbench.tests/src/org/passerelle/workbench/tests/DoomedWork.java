// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Work in a text editor of a workbench that is going to be killed. It begins with the workbench, but only in one that
 * {@link DoomedWorkbench} started for it.
 */
public final class DoomedWork implements IStartup {

    static final String KIND = "passerelle.tests.doomed";
    static final String PROJECT = "doomed";
    static final String FILE = "a.topo";
    private static final int LINES = 40_000;

    @Override
    public void earlyStartup() {
        String kind = System.getProperty(KIND);
        if (kind != null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> begin(display, kind.equals("save")));
        }
    }

    /** A text that tells its number in each line, so that a part or a mixture can't pass for it; all are equally long. */
    static String version(int number) {
        return String.format(Locale.ROOT, "// version %06d\n", number).repeat(LINES);
    }

    private static void begin(Display display, boolean save) {
        try {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
            project.create(null);
            project.open(null);
            IFile file = project.getFile(FILE);
            file.create(version(0).getBytes(StandardCharsets.UTF_8), true, false, null);
            ITextEditor editor = (ITextEditor) IDE.openEditor(
                    PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), file);
            next(display, editor, save, 1);
        } catch (CoreException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void next(Display display, ITextEditor editor, boolean save, int number) {
        IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        text.set(version(number));
        if (save) {
            editor.doSave(null);
        }
        DoomedWorkbench.tell((save ? "saved " : "typed ") + number);
        display.timerExec(save ? 1 : 50, () -> next(display, editor, save, number + 1));
    }
}

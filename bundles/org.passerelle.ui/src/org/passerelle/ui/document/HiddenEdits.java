// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;

/** Sees to it that unsaved edits can be seen: the text editor of a file opens behind what a person works with. */
final class HiddenEdits {

    private HiddenEdits() {
    }

    static void show(IFile file) {
        if (!isShown(file)) {
            open(file, false);
        }
    }

    /** Whether a window has an editor of the file. */
    static boolean isShown(IFile file) {
        IEditorInput input = new FileEditorInput(file);
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                if (page.findEditor(input) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Opens the text editor of a file. Returns whether that was possible. */
    static boolean open(IFile file, boolean activate) {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow window = active != null || windows.length == 0 ? active : windows[0];
        if (window == null || window.getActivePage() == null) {
            return false;
        }
        try {
            return IDE.openEditor(window.getActivePage(), file, activate) != null;
        } catch (PartInitException failure) {
            Platform.getLog(HiddenEdits.class).log(failure.getStatus());
            return false;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
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
        IEditorInput input = new FileEditorInput(file);
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        for (IWorkbenchWindow window : windows) {
            for (IWorkbenchPage page : window.getPages()) {
                IEditorPart open = page.findEditor(input);
                if (open != null) {
                    return;
                }
            }
        }
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow window = active != null || windows.length == 0 ? active : windows[0];
        if (window != null && window.getActivePage() != null) {
            try {
                IDE.openEditor(window.getActivePage(), file, false);
            } catch (PartInitException failure) {
                Platform.getLog(HiddenEdits.class).log(failure.getStatus());
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;

/** Tells of each file whose last text editor was closed; whoever closes it without saving gives its edits up. */
final class ClosedEditors implements IPartListener2, IWindowListener {

    private final Consumer<IFile> closed;

    ClosedEditors(Consumer<IFile> closed) {
        this.closed = closed;
    }

    /** Watches all windows. To be called on the UI thread. */
    void watch(IWorkbench workbench) {
        workbench.addWindowListener(this);
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            windowOpened(window);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        IFile file = part instanceof IEditorReference editor ? file(editor) : null;
        if (file != null && !HiddenEdits.isShown(file)) {
            closed.accept(file);
        }
    }

    private static IFile file(IEditorReference editor) {
        try {
            return ResourceUtil.getFile(editor.getEditorInput());
        } catch (PartInitException neverOpened) {
            return null;
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // nothing closes then
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // nothing closes then
    }
}

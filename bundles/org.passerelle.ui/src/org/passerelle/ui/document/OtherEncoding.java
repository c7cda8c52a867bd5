// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.passerelle.ui.UiMessages;

/**
 * Files that are not UTF-8 text. They are shown byte by byte, as the platform would replace bytes it can't read; saving
 * makes them UTF-8, which is said before, and keeps the bytes in a file beside.
 */
final class OtherEncoding {

    private OtherEncoding() {
    }

    /** Asks whether such a file is to become UTF-8, and copies it then. @throws CoreException to cancel */
    static void ask(BufferLink link) throws CoreException {
        if (link.mirror().document().isUtf8()) {
            return;
        }
        Path file = link.mirror().document().file();
        Path copy = free(file);
        int answer = MessageDialog.open(MessageDialog.WARNING, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                UiMessages.text("document.encoding.title"),
                UiMessages.text("document.encoding.question", file.getFileName(), copy.getFileName()), 0,
                UiMessages.text("document.encoding.save"), UiMessages.text("document.encoding.cancel"));
        if (answer != 0) {
            throw new CoreException(Status.CANCEL_STATUS);
        }
        try {
            Files.copy(file, copy);
        } catch (IOException failure) {
            throw new CoreException(Status.error(UiMessages.text("document.encoding.copy", copy), failure));
        }
        if (link.file() != null) {
            Display.getCurrent().asyncExec(() -> refresh(link.file()));
        }
    }

    private static Path free(Path file) {
        Path copy = file.resolveSibling(file.getFileName() + ".original");
        for (int i = 2; Files.exists(copy); i++) {
            copy = file.resolveSibling(file.getFileName() + ".original-" + i);
        }
        return copy;
    }

    private static void refresh(IFile file) {
        try {
            file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
        } catch (CoreException gone) {
            Platform.getLog(OtherEncoding.class).log(gone.getStatus());
        }
    }
}

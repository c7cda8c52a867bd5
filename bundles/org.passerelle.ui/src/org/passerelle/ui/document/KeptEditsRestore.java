// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.passerelle.app.Passerelle;
import org.passerelle.app.UserError;
import org.passerelle.app.document.FileState;
import org.passerelle.app.document.RecoveredText;

/**
 * Brings kept edits back into the text editor of their file, as one step that undo takes back. They are forgotten only
 * when they are kept as edits of this run.
 */
final class KeptEditsRestore {

    private KeptEditsRestore() {
    }

    /** @throws UserError if there is no way to show them; they stay kept then */
    static void restore(RecoveredText edits) {
        IFile file = KeptEditsLabels.file(edits);
        if (file == null) {
            throw new UserError("document.recovery.outside", edits.file());
        }
        boolean gone = edits.fileState() == FileState.GONE;
        if (gone) {
            Passerelle.output().text(edits.file(), edits.text());
        }
        if (gone || !file.exists()) {
            refresh(file, edits);
        }
        if (!HiddenEdits.open(file, true)) {
            throw new UserError("error.file.unreadable", edits.file());
        }
        try (FileSession session = EditedFiles.shared().open(file, "recovery")) {
            session.recover(edits);
        }
    }

    /** A file that is gone has come back with the edits in it, since an editor needs a file; others may have made it anew. */
    private static void refresh(IFile file, RecoveredText edits) {
        try {
            file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (CoreException failure) {
            throw new UserError("error.file.write", edits.file(), failure.getStatus().getMessage());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.core.filebuffers.IPersistableAnnotationModel;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.text.IDocumentExtension4;
import org.passerelle.app.UserError;
import org.passerelle.ui.UiMessages;

/**
 * Saves what a buffer holds so that the file says the old or the new text at any time: it is written beside, flushed and
 * moved into place. The platform would empty the file first. The local history and the resource tree follow.
 */
final class SafeSave {

    private static final String PLUGIN = "org.passerelle.ui";

    private final UiThread thread;

    SafeSave(UiThread thread) {
        this.thread = thread;
    }

    /**
     * @param overwrite whether to write over what others wrote into the file
     * @throws CoreException if it can't be written, with the code of the platform if others changed the file
     */
    void save(BufferLink link, boolean overwrite, IProgressMonitor monitor) throws CoreException {
        ITextFileBuffer buffer = link.buffer();
        IFile file = link.file();
        thread.run(() -> OtherEncoding.ask(link));
        if (file == null) {
            thread.run(() -> write(link, overwrite));
            thread.run(() -> buffer.revert(monitor));
        } else {
            file.getWorkspace().run(progress -> save(link, file, overwrite, progress), file.getProject(), IWorkspace.AVOID_UPDATE, monitor);
        }
    }

    private void save(BufferLink link, IFile file, boolean overwrite, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, UiMessages.text("document.saving", file.getName()), 4);
        if (!overwrite && !link.buffer().isSynchronized()) {
            throw failure(IResourceStatus.OUT_OF_SYNC_LOCAL, UiMessages.text("document.changed", file.getFullPath()));
        }
        if (file.exists() && file.isReadOnly()) {
            throw failure(IResourceStatus.READ_ONLY_LOCAL, UiMessages.text("document.readonly", file.getFullPath()));
        }
        keepHistory(file, progress.split(1));
        thread.run(() -> write(link, overwrite));
        refresh(file, progress.split(1));
        if (!StandardCharsets.UTF_8.name().equals(file.getCharset())) {
            file.setCharset(StandardCharsets.UTF_8.name(), progress.split(1));
        }
        thread.run(() -> settle(link.buffer(), file, progress.split(1)));
    }

    /** Adds nothing to the file; the platform keeps what it says now in the local history before. */
    private static void keepHistory(IFile file, IProgressMonitor monitor) {
        if (file.exists()) {
            try {
                file.appendContents(new ByteArrayInputStream(new byte[0]), IResource.KEEP_HISTORY | IResource.FORCE, monitor);
            } catch (CoreException noHistory) {
                Platform.getLog(SafeSave.class).info(noHistory.getMessage(), noHistory);
            }
        }
    }

    private static void write(BufferLink link, boolean overwrite) throws CoreException {
        try {
            if (overwrite) {
                link.mirror().overwrite();
            } else {
                link.mirror().save();
            }
        } catch (UserError failure) {
            boolean changed = "document.changed".equals(failure.key());
            throw failure(changed ? IResourceStatus.OUT_OF_SYNC_LOCAL : IResourceStatus.FAILED_WRITE_LOCAL,
                    failure.message(Locale.getDefault()));
        }
    }

    /** Tells the workspace of the file, and of folders that were made for it. */
    private static void refresh(IFile file, IProgressMonitor monitor) throws CoreException {
        IContainer there = file.getParent();
        while (!there.exists() && there.getParent() != null) {
            there = there.getParent();
        }
        if (there.equals(file.getParent())) {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        } else {
            there.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        }
    }

    /**
     * Moves markers to where their text stands now, then lets the buffer find that the file says what it says, with the
     * stamp that undo and redo come back to.
     */
    private static void settle(ITextFileBuffer buffer, IFile file, IProgressMonitor monitor) throws CoreException {
        if (buffer.getAnnotationModel() instanceof IPersistableAnnotationModel markers) {
            markers.commit(buffer.getDocument());
        }
        file.revertModificationStamp(((IDocumentExtension4) buffer.getDocument()).getModificationStamp());
        buffer.revert(monitor);
    }

    private static CoreException failure(int code, String message) {
        return new CoreException(new Status(IStatus.ERROR, PLUGIN, code, message, null));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.passerelle.app.UserError;
import org.passerelle.app.document.Documents;
import org.passerelle.app.document.EditSession;

/**
 * The owner of all texts that are edited in this workbench. Whoever changes a file of the language outside of its text
 * editor does it through a session of this; so all see the same text, and undo takes everything back in its order.
 */
public final class EditedFiles {

    private static final EditedFiles SHARED = new EditedFiles();
    private static final String TEXT = "text";

    private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
    private final UiThread thread = new UiThread(PlatformUI.getWorkbench().getDisplay());
    private final SafeSave saving = new SafeSave(thread);
    private final Documents documents = new Documents(KeptFolder.recovery(), thread);
    private final OutsideWatch outside = new OutsideWatch(documents);
    private final Map<IFileBuffer, BufferLink> links = new IdentityHashMap<>();

    private EditedFiles() {
        buffers.addFileBufferListener(new BufferWatch(this));
        thread.soon(() -> new ClosedEditors(this::closed).watch(PlatformUI.getWorkbench()));
    }

    /** The edited files of this workbench. */
    public static EditedFiles shared() {
        return SHARED;
    }

    /**
     * Opens a file for editing. It need not be understood, and its text editor need not be open.
     *
     * @param file a file of the language
     * @param origin what the client is called, such as {@code form} or {@code picture}
     * @return a session to be closed by the client
     * @throws UserError if the file can't be read
     */
    public FileSession open(IFile file, String origin) {
        try {
            buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        } catch (CoreException failure) {
            throw new UserError("error.file.unreadable", file.getFullPath());
        }
        BufferLink link = thread.call(() -> link(buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE)));
        if (link == null) {
            leave(file);
            throw new UserError("error.file.unreadable", file.getFullPath());
        }
        return new FileSession(this, file, link, documents.open(link.mirror().document().file(), origin));
    }

    /** The documents of all files that are open, in text editors too. */
    public Documents documents() {
        return documents;
    }

    UiThread thread() {
        return thread;
    }

    /** The link of a buffer, made if it has none yet; null for a buffer of something else. To be called on the UI thread. */
    BufferLink link(IFileBuffer buffer) {
        BufferLink known = links.get(buffer);
        if (known != null || !(buffer instanceof ITextFileBuffer texts) || texts.getDocument() == null) {
            return known;
        }
        Path place = place(buffer);
        if (place == null) {
            return null;
        }
        EditSession mirror = documents.open(place, TEXT);
        BufferLink link = new BufferLink(texts, mirror);
        links.put(buffer, link);
        if (link.file() != null) {
            outside.add(link.file());
        }
        return link;
    }

    /** The link of a buffer; null if it has none. To be called on the UI thread. */
    BufferLink known(IFileBuffer buffer) {
        return links.get(buffer);
    }

    /** To be called on the UI thread. */
    void unlink(IFileBuffer buffer) {
        BufferLink link = links.remove(buffer);
        if (link != null) {
            outside.remove(link.file());
            link.close();
        }
    }

    /** The last text editor of a file closed: what it did not save is not to go on where nobody sees it. */
    private void closed(IFile file) {
        BufferLink link = links.get(buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
        if (link == null || !link.buffer().isDirty()) {
            return;
        }
        link.abandon();
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (links.get(link.buffer()) == link && link.isAbandoned() && !HiddenEdits.isShown(file)) {
                try {
                    link.giveUp();
                } catch (CoreException failure) {
                    Platform.getLog(EditedFiles.class).log(failure.getStatus());
                }
            }
        });
    }

    void leave(IFile file) {
        try {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        } catch (CoreException failure) {
            Platform.getLog(EditedFiles.class).log(failure.getStatus());
        }
    }

    /** Shows a text that was changed, unless it is saved or gone until there is time to. */
    void showLater(IFileBuffer buffer) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            BufferLink link = links.get(buffer);
            if (link != null && link.file() != null) {
                show(link.file(), link);
            }
        });
    }

    void show(IFile file, BufferLink link) {
        thread.call(() -> {
            if (link.buffer().isDirty() && !link.isAbandoned() && file.exists()) {
                HiddenEdits.show(file);
            }
            return null;
        });
    }

    /**
     * Saves a buffer. May be called from any thread.
     *
     * @param overwrite whether to write over what others wrote into the file
     */
    void save(ITextFileBuffer buffer, boolean overwrite, IProgressMonitor monitor) throws CoreException {
        BufferLink link = thread.call(() -> link(buffer));
        if (link == null) {
            buffer.commit(monitor, overwrite);
        } else {
            saving.save(link, overwrite, monitor);
        }
    }

    private static Path place(IFileBuffer buffer) {
        try {
            String name = buffer.getFileStore() == null ? "" : buffer.getFileStore().getName();
            boolean ours = name.endsWith(".topo") || name.endsWith(".migration");
            java.io.File local = ours ? buffer.getFileStore().toLocalFile(EFS.NONE, null) : null;
            return local == null ? null : local.toPath();
        } catch (CoreException unreachable) {
            Platform.getLog(EditedFiles.class).log(unreachable.getStatus());
            return null;
        }
    }
}

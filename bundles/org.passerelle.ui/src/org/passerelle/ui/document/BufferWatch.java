// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.function.Consumer;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Follows what the platform does with the buffers of files. */
final class BufferWatch implements IFileBufferListener {

    private final EditedFiles files;

    BufferWatch(EditedFiles files) {
        this.files = files;
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        files.thread().soon(() -> files.link(buffer));
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        files.thread().soon(() -> files.unlink(buffer));
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        tell(buffer, BufferLink::willReload);
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        tell(buffer, BufferLink::reloaded);
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        if (isDirty) {
            files.showLater(buffer);
        } else {
            tell(buffer, BufferLink::saved);
        }
    }

    private void tell(IFileBuffer buffer, Consumer<BufferLink> news) {
        files.thread().call(() -> {
            BufferLink link = files.known(buffer);
            if (link != null) {
                news.accept(link);
            }
            return null;
        });
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // nothing is kept of it
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // nothing is kept of it
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // the editor opens a buffer for the new place
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // the editor closes, or keeps what is not saved
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // the editor tells it
    }
}

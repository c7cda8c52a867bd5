// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;

/** Gives text editors the documents of files of the language. It differs from the platform's in how it saves. */
public final class LanguageDocuments extends TextFileDocumentProvider {

    private final EditedFiles files = EditedFiles.shared();

    /** Called by the platform. */
    public LanguageDocuments() {
        super(null);
    }

    /** The platform would ask whether to close a text whose file is gone, and lose what is not saved with a slip of a key. */
    @Override
    public boolean isSynchronized(Object element) {
        FileInfo info = getFileInfo(element);
        return info != null && info.fTextFileBuffer.isDirty() && isDeleted(element) || super.isSynchronized(element);
    }

    @Override
    protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
        files.save(info.fTextFileBuffer, overwrite, monitor);
    }

    /** Folders, the encoding and the resource tree may change with the file. */
    @Override
    protected ISchedulingRule computeSchedulingRule(IResource file) {
        return file.getProject();
    }

    @Override
    protected void createFileFromDocument(IProgressMonitor monitor, IFile file, IDocument document) throws CoreException {
        ITextFileBufferManager buffers = ITextFileBufferManager.DEFAULT;
        buffers.connect(file.getFullPath(), LocationKind.IFILE, monitor);
        try {
            ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
            buffer.getDocument().set(document.get());
            files.save(buffer, true, monitor);
        } finally {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, monitor);
        }
    }
}

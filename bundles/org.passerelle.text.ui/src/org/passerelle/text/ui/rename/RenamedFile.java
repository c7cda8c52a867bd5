// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.rename;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.ContentStamp;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.ltk.core.refactoring.UndoTextFileChange;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.DocumentProviderRegistry;
import org.eclipse.ui.texteditor.IDocumentProvider;

/**
 * What a rename changes in one file. A file without unsaved changes is saved the way its editor saves it, which no crash
 * can cut short; the platform's own way would empty the file first. Undo saves like that, too.
 */
final class RenamedFile extends TextFileChange {

    RenamedFile(IFile file) {
        super(file.getName(), file);
        setSaveMode(KEEP_SAVE_STATE);
        setTextType(file.getFileExtension());
    }

    @Override
    protected void commit(IDocument document, IProgressMonitor monitor) throws CoreException {
        if (needsSaving()) {
            FileEditorInput input = new FileEditorInput(getFile());
            IDocumentProvider documents = DocumentProviderRegistry.getDefault().getDocumentProvider(input);
            documents.connect(input);
            try {
                documents.saveDocument(monitor, input, documents.getDocument(input), false);
            } finally {
                documents.disconnect(input);
            }
        }
    }

    @Override
    protected Change createUndoChange(UndoEdit edit, ContentStamp stamp) {
        return new TakenBack(getFile(), edit, stamp);
    }

    /** Takes the rename back in that file, or makes it again. */
    private static final class TakenBack extends UndoTextFileChange {

        private final IFile file;

        TakenBack(IFile file, UndoEdit edit, ContentStamp stamp) {
            super(file.getName(), file, edit, stamp, TextFileChange.LEAVE_DIRTY);
            this.file = file;
        }

        @Override
        protected Change createUndoChange(UndoEdit edit, ContentStamp stamp) {
            return new TakenBack(file, edit, stamp);
        }

        @Override
        public Change perform(IProgressMonitor monitor) throws CoreException {
            FileEditorInput input = new FileEditorInput(file);
            IDocumentProvider documents = DocumentProviderRegistry.getDefault().getDocumentProvider(input);
            documents.connect(input);
            try {
                boolean dirty = documents.canSaveDocument(input);
                Change back = super.perform(monitor);
                if (!dirty) {
                    documents.saveDocument(monitor, input, documents.getDocument(input), false);
                }
                return back;
            } finally {
                documents.disconnect(input);
            }
        }
    }
}

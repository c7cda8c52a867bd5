// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.DocumentProviderRegistry;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.services.FileEdit;

/** Makes changes that services propose. A change of a document is one step of its undo history. */
public final class Edits {

    private Edits() {
    }

    public static void apply(IDocument document, List<TextReplacement> replacements) {
        MultiTextEdit all = new MultiTextEdit();
        replacements.forEach(one -> all.addChild(new ReplaceEdit(one.offset(), one.length(), one.text())));
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            if (all.hasChildren()) {
                all.apply(document);
            }
        } catch (BadLocationException changedMeanwhile) {
            Platform.getLog(Edits.class).warn(changedMeanwhile.getMessage(), changedMeanwhile);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }

    /** Changes several files. What is open in an editor is changed there and stays unsaved; other files are saved. */
    public static void apply(List<FileEdit> edits) throws CoreException {
        for (FileEdit edit : edits) {
            Optional<IFile> file = LanguageFiles.file(edit.file());
            if (file.isPresent()) {
                apply(file.get(), edit.replacements());
            }
        }
    }

    private static void apply(IFile file, List<TextReplacement> replacements) throws CoreException {
        boolean open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null;
        IEditorInput input = new FileEditorInput(file);
        IDocumentProvider documents = DocumentProviderRegistry.getDefault().getDocumentProvider(input);
        documents.connect(input);
        try {
            IDocument document = documents.getDocument(input);
            apply(document, replacements);
            if (!open) {
                documents.saveDocument(new NullProgressMonitor(), input, document, false);
            }
        } finally {
            documents.disconnect(input);
        }
    }
}

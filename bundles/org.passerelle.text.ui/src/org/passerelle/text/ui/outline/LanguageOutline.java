// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.Symbol;
import org.passerelle.text.ui.EditorLanguage;

/** The elements of a text as a tree, linked with the caret both ways. */
public final class LanguageOutline extends ContentOutlinePage {

    private static final int PAUSE = 300;

    private final ITextEditor editor;
    private final IDocument document;
    private final IDocumentListener typing = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // The outline follows when the change is done.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            refresh(PAUSE);
        }
    };
    private final ISelectionChangedListener caret = this::caretMoved;
    private Job reading;
    private boolean following;

    /** @param editor the editor that shows the text */
    public LanguageOutline(ITextEditor editor) {
        this.editor = editor;
        this.document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new SymbolContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
        document.addDocumentListener(typing);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(caret);
        }
        refresh(0);
    }

    private void refresh(int delay) {
        if (reading != null) {
            reading.cancel();
        }
        reading = new Job("outline") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                EditorLanguage language = EditorLanguage.shared();
                Optional<Symbol> root = language.source(document).flatMap(source -> language.services().outline().of(source));
                if (!monitor.isCanceled()) {
                    show(root);
                }
                return Status.OK_STATUS;
            }
        };
        reading.setSystem(true);
        reading.schedule(delay);
    }

    private void show(Optional<Symbol> root) {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        getControl().getDisplay().asyncExec(() -> {
            if (!getControl().isDisposed()) {
                boolean first = getTreeViewer().getInput() == null;
                Object[] open = getTreeViewer().getExpandedElements();
                getTreeViewer().setInput(root.map(List::of).orElse(List.of()));
                if (first) {
                    getTreeViewer().expandToLevel(3);
                } else {
                    getTreeViewer().setExpandedElements(open);
                }
            }
        });
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection selection && !getControl().isDisposed() && !getControl().isFocusControl()) {
            EditorLanguage language = EditorLanguage.shared();
            Optional<Source> source = language.source(document);
            source.flatMap(text -> language.services().outline().symbolAt(text, selection.getOffset())).ifPresent(symbol -> {
                following = true;
                getTreeViewer().setSelection(new StructuredSelection(symbol), true);
                following = false;
            });
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && ((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Symbol symbol) {
            editor.selectAndReveal(symbol.selection().offset(), symbol.selection().length());
        }
    }

    @Override
    public void dispose() {
        document.removeDocumentListener(typing);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        if (reading != null) {
            reading.cancel();
        }
        super.dispose();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
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
                refill(root.map(List::of).orElse(List.of()));
            }
        });
    }

    /** Shows other symbols; what was open stays open, as symbols of an edited text are others than before. */
    private void refill(List<Symbol> symbols) {
        TreeViewer tree = getTreeViewer();
        boolean first = tree.getTree().getItemCount() == 0;
        Set<List<String>> open = new HashSet<>();
        for (TreePath path : tree.getExpandedTreePaths()) {
            open.add(IntStream.range(0, path.getSegmentCount()).mapToObj(path::getSegment).map(LanguageOutline::words).toList());
        }
        tree.setInput(symbols);
        if (first) {
            tree.expandToLevel(3);
        } else {
            expand(symbols, List.of(), open);
        }
        if (editor.getSelectionProvider() != null) {
            follow(editor.getSelectionProvider().getSelection());
        }
    }

    private static String words(Object symbol) {
        return ((Symbol) symbol).kind() + ' ' + ((Symbol) symbol).name();
    }

    private void expand(List<Symbol> symbols, List<String> above, Set<List<String>> open) {
        for (Symbol symbol : symbols) {
            List<String> path = new ArrayList<>(above);
            path.add(words(symbol));
            if (open.contains(path)) {
                getTreeViewer().setExpandedState(symbol, true);
                expand(symbol.children(), path, open);
            }
        }
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (!getControl().isDisposed()) {
            follow(event.getSelection());
        }
    }

    private void follow(ISelection caret) {
        if (caret instanceof ITextSelection selection && !getControl().isFocusControl()) {
            List<Symbol> path = new ArrayList<>();
            List<?> level = getTreeViewer().getInput() instanceof List<?> roots ? roots : List.of();
            for (Optional<Symbol> at = at(level, selection.getOffset()); at.isPresent(); at = at(at.get().children(), selection.getOffset())) {
                path.add(at.get());
            }
            if (!path.isEmpty()) {
                following = true;
                getTreeViewer().setSelection(new TreeSelection(new TreePath(path.toArray())), true);
                following = false;
            }
        }
    }

    private static Optional<Symbol> at(List<?> symbols, int offset) {
        return symbols.stream().map(Symbol.class::cast).filter(symbol -> symbol.range().touches(offset)).reduce((one, next) -> next);
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

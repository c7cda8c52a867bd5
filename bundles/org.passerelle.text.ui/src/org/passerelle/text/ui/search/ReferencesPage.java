// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.search;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows the places that were found in the Search view: files, and below each its lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    private ReferencesContent content;

    /** Made by the platform. */
    public ReferencesPage() {
        super(FLAG_LAYOUT_TREE | FLAG_LAYOUT_FLAT);
        setLayout(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        content = new ReferencesContent();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferencesLabels(this::getInput, false)));
        viewer.setComparator(new InOrder());
        viewer.setAutoExpandLevel(2);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        content = null;
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((IStructuredContentProvider) input -> ((ReferencesResult) input).getElements());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferencesLabels(this::getInput, true)));
        viewer.setComparator(new InOrder());
    }

    /** Files by path, lines by number. */
    private static final class InOrder extends ViewerComparator {
        @Override
        public int compare(Viewer viewer, Object one, Object other) {
            if (one instanceof FoundLine first && other instanceof FoundLine second && first.file().equals(second.file())) {
                return Integer.compare(first.number(), second.number());
            }
            return path(one).compareTo(path(other));
        }

        private static String path(Object element) {
            return (element instanceof FoundLine line ? line.file() : (IFile) element).getFullPath().toString();
        }
    }

    @Override
    protected void elementsChanged(Object[] objects) {
        if (content != null) {
            content.changed();
        }
        getViewer().refresh();
        if (getViewer() instanceof TreeViewer tree) {
            tree.expandToLevel(2);
        }
    }

    @Override
    protected void clear() {
        if (content != null) {
            content.changed();
        }
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        IEditorPart editor = open(getSite().getPage(), ((FoundLine) match.getElement()).file(), activate);
        if (editor instanceof ITextEditor text) {
            text.selectAndReveal(offset, length);
        }
    }
}

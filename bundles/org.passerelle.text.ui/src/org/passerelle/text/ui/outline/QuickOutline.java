// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.services.Symbol;
import org.passerelle.text.ui.EditorTexts;

/** The elements of a text above the text: type a part of a name, press Enter, and the caret stands there. */
final class QuickOutline extends PopupDialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 360;
    private static final int OPEN_LEVELS = 3;

    private final ITextEditor editor;
    private final Symbol root;
    private final List<Symbol> path;
    private Text words;
    private TreeViewer tree;

    /**
     * @param editor the editor that shows the text
     * @param root the topmost element
     * @param path the elements around the caret, the innermost last
     */
    QuickOutline(ITextEditor editor, Symbol root, List<Symbol> path) {
        super(editor.getSite().getShell(), SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, "",
                EditorTexts.text("outline.hint"));
        this.editor = editor;
        this.root = root;
        this.path = path;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        words = new Text(parent, SWT.NONE);
        words.setMessage(EditorTexts.text("outline.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        words.addListener(SWT.Modify, event -> filter());
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            } else if (event.character == SWT.CR) {
                go();
            }
        });
        return words;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new SymbolContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
        tree.addFilter(new Named());
        tree.setInput(List.of(root));
        tree.expandToLevel(OPEN_LEVELS);
        tree.addDoubleClickListener(event -> go());
        tree.getControl().addListener(SWT.KeyDown, event -> entered(event));
        if (!path.isEmpty()) {
            path.forEach(symbol -> tree.setExpandedState(symbol, true));
            tree.setSelection(new StructuredSelection(path.get(path.size() - 1)), true);
        }
        return tree.getControl();
    }

    private void entered(Event event) {
        if (event.character == SWT.CR) {
            go();
        }
    }

    private void filter() {
        tree.getTree().setRedraw(false);
        tree.refresh();
        tree.expandToLevel(words.getText().isBlank() ? OPEN_LEVELS : TreeViewer.ALL_LEVELS);
        if (!words.getText().isBlank()) {
            // A name goes before what else is said of an element.
            match(tree.getTree().getItems(), Symbol::name).or(() -> match(tree.getTree().getItems(), QuickOutline::words))
                    .ifPresent(item -> tree.getTree().setSelection(item));
        }
        tree.getTree().setRedraw(true);
    }

    private Optional<TreeItem> match(TreeItem[] items, Function<Symbol, String> said) {
        for (TreeItem item : items) {
            if (item.getData() instanceof Symbol symbol && has(said.apply(symbol))) {
                return Optional.of(item);
            }
            Optional<TreeItem> below = match(item.getItems(), said);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static String words(Symbol symbol) {
        return symbol.name() + ' ' + symbol.detail();
    }

    private boolean has(String said) {
        return said.toLowerCase(Locale.ROOT).contains(words.getText().strip().toLowerCase(Locale.ROOT));
    }

    private void go() {
        Object chosen = ((IStructuredSelection) tree.getSelection()).getFirstElement();
        if (chosen instanceof Symbol symbol) {
            close();
            editor.getSite().getPage().activate(editor);
            editor.selectAndReveal(symbol.selection().offset(), symbol.selection().length());
        }
    }

    @Override
    protected Control getFocusControl() {
        return words;
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Control text = editor.getAdapter(Control.class);
        Shell shell = editor.getSite().getShell();
        if (text == null) {
            return super.getInitialLocation(size);
        }
        Rectangle bounds = shell.getDisplay().map(text.getParent(), null, text.getBounds());
        return new Point(bounds.x + Math.max(0, (bounds.width - size.x) / 2), bounds.y + Math.max(0, (bounds.height - size.y) / 4));
    }

    /** Lets elements through whose name or kind has the typed words in it, and what contains them. */
    private final class Named extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return words.getText().isBlank() || contains((Symbol) element);
        }

        private boolean contains(Symbol symbol) {
            return has(words(symbol)) || symbol.children().stream().anyMatch(this::contains);
        }
    }
}

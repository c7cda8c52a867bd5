// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPart;

/** Handles whatever a part of the workbench consists of, the way mouse and keyboard do. To be used on the UI thread. */
final class Hands {

    private static final int MANY = 40;

    private final List<Tree> trees = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Canvas> canvases = new ArrayList<>();
    private final List<StyledText> texts = new ArrayList<>();

    Hands(IWorkbenchPart part) {
        Control root = (Control) part.getSite().getService(MPart.class).getWidget();
        root.getDisplay().syncExec(() -> find(root));
    }

    private void find(Control control) {
        if (!control.isVisible()) {
            return;
        }
        if (control instanceof Tree tree) {
            trees.add(tree);
        } else if (control instanceof Table table) {
            tables.add(table);
        } else if (control instanceof StyledText text) {
            texts.add(text);
        } else if (control.getClass() != Composite.class && control instanceof Canvas canvas && canvas.getChildren().length == 0) {
            canvases.add(canvas);
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                find(child);
            }
        }
    }

    boolean hasTree() {
        return !trees.isEmpty();
    }

    boolean hasTable() {
        return !tables.isEmpty();
    }

    boolean hasCanvas() {
        return !canvases.isEmpty();
    }

    StyledText text() {
        return texts.get(0);
    }

    /** Selects one entry after another and opens those that can be opened. Each is an event of its own. */
    void walkTree() {
        for (Tree tree : trees) {
            for (int i = 0; i < MANY; i++) {
                int number = i;
                tree.getDisplay().asyncExec(() -> visit(tree, number));
            }
        }
    }

    private static void visit(Tree tree, int number) {
        if (tree.isDisposed()) {
            return;
        }
        List<TreeItem> items = new ArrayList<>();
        visible(tree.getItems(), items, number + 1);
        if (number < items.size()) {
            TreeItem item = items.get(number);
            tree.setSelection(item);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Selection, event);
            if (item.getItemCount() > 0 && !item.getExpanded()) {
                Event expand = new Event();
                expand.item = item;
                tree.notifyListeners(SWT.Expand, expand);
                item.setExpanded(true);
            }
        }
    }

    private static void visible(TreeItem[] from, List<TreeItem> into, int most) {
        for (TreeItem item : from) {
            if (into.size() >= most) {
                return;
            }
            into.add(item);
            if (item.getExpanded()) {
                visible(item.getItems(), into, most);
            }
        }
    }

    void walkTable() {
        for (Table table : tables) {
            for (int i = 0; i < Math.min(MANY, table.getItemCount()); i++) {
                int number = i;
                table.getDisplay().asyncExec(() -> {
                    if (!table.isDisposed() && number < table.getItemCount()) {
                        table.setSelection(number);
                        Event event = new Event();
                        event.item = table.getItem(number);
                        table.notifyListeners(SWT.Selection, event);
                    }
                });
            }
        }
    }

    void moveCanvas() {
        for (Canvas canvas : canvases) {
            Point size = canvas.getSize();
            for (int i = 0; i < MANY; i++) {
                int number = i;
                later(canvas, SWT.MouseWheel, event -> {
                    event.count = number < MANY / 2 ? 3 : -3;
                    event.x = size.x / 2;
                    event.y = size.y / 2;
                });
            }
            later(canvas, SWT.MouseDown, event -> at(event, size.x / 2, size.y / 2));
            for (int i = 0; i < MANY; i++) {
                int number = i;
                later(canvas, SWT.MouseMove, event -> {
                    at(event, size.x / 2 + number * 4, size.y / 2 + number * 2);
                    event.stateMask = SWT.BUTTON1;
                });
            }
            later(canvas, SWT.MouseUp, event -> at(event, size.x / 2, size.y / 2));
        }
    }

    void pressKeys() {
        for (Canvas canvas : canvases) {
            canvas.setFocus();
            for (char key : "+++---1111++0".toCharArray()) {
                later(canvas, SWT.KeyDown, event -> {
                    event.character = key;
                    event.keyCode = key;
                });
            }
            for (int arrow : new int[] {SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.TAB}) {
                later(canvas, SWT.KeyDown, event -> event.keyCode = arrow);
            }
        }
    }

    void pageThrough() {
        StyledText text = text();
        for (int i = 0; i < MANY; i++) {
            text.getDisplay().asyncExec(() -> text.invokeAction(SWT.PAGE_DOWN));
        }
    }

    void toTheEnd() {
        StyledText text = text();
        text.setCaretOffset(text.getCharCount());
        text.showSelection();
    }

    /** One event after another, so that everything else gets its turn between them; then lets the part draw. */
    private static void later(Canvas canvas, int type, java.util.function.Consumer<Event> filled) {
        canvas.getDisplay().asyncExec(() -> {
            if (!canvas.isDisposed()) {
                Event event = new Event();
                event.button = 1;
                event.doit = true;
                filled.accept(event);
                canvas.notifyListeners(type, event);
                canvas.update();
            }
        });
    }

    private static void at(Event event, int x, int y) {
        event.x = x;
        event.y = y;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Finds words that a person can't read to their end: labels, buttons and heads of columns that are too small. */
final class CutWords {

    private static final int TOLERANCE = 2;

    private final List<String> found = new ArrayList<>();

    private CutWords() {
    }

    /** The words within a control, of what is visible, that don't fit where they stand. */
    static List<String> in(Control root) {
        CutWords words = new CutWords();
        words.look(root);
        return words.found;
    }

    private void look(Control control) {
        if (!control.isVisible() || control.getSize().x <= 0) {
            return;
        }
        switch (control) {
            case Label label when (label.getStyle() & SWT.WRAP) == 0 -> measure(label, label.getText());
            case Button button -> measure(button, button.getText());
            case Table table when table.getHeaderVisible() -> {
                for (TableColumn column : table.getColumns()) {
                    measure(table, column.getText(), column.getWidth());
                }
            }
            case Tree tree when tree.getHeaderVisible() -> {
                for (TreeColumn column : tree.getColumns()) {
                    measure(tree, column.getText(), column.getWidth());
                }
            }
            case Composite composite -> {
                for (Control child : composite.getChildren()) {
                    look(child);
                }
            }
            default -> { }
        }
    }

    private void measure(Control control, String words) {
        Point wanted = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point given = control.getSize();
        if (!words.isBlank() && (wanted.x > given.x + TOLERANCE || wanted.y > given.y + TOLERANCE)) {
            found.add(words + " needs " + wanted + ", has " + given);
        }
    }

    private void measure(Control control, String head, int width) {
        GC gc = new GC(control);
        int wanted = gc.textExtent(head).x;
        gc.dispose();
        if (width > 0 && wanted > width) {
            found.add(head + " needs " + wanted + ", has " + width);
        }
    }
}

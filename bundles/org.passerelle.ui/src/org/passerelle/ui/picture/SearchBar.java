// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.passerelle.ui.UiMessages;

/** Looks for words in a picture: how many shapes hold them, the next one (Enter), the one before (Shift+Enter); Esc ends it. */
final class SearchBar {

    private static final int WIDTH = 200;

    private final Text field;
    private final Label count;
    private final ToolItem before;
    private final ToolItem next;
    private PictureCanvas canvas;

    SearchBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(UiMessages.text("picture.search"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 70, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(count);
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        before = item(tools, "up.svg", "picture.before", -1);
        next = item(tools, "down.svg", "picture.next", 1);
        field.addListener(SWT.Modify, event -> look());
        field.addListener(SWT.DefaultSelection, event -> go((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1));
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE && event.doit);
    }

    private ToolItem item(ToolBar tools, String icon, String key, int places) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(PictureIcons.image(tools, icon));
        item.setToolTipText(UiMessages.text(key));
        item.setEnabled(false);
        item.addListener(SWT.Selection, event -> go(places));
        return item;
    }

    /** What to look in. */
    void on(PictureCanvas picture) {
        canvas = picture;
    }

    void setFocus() {
        field.setFocus();
        field.selectAll();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            field.setText("");
            canvas.setFocus();
        } else if (event.keyCode == SWT.ARROW_DOWN) {
            go(1);
        } else if (event.keyCode == SWT.ARROW_UP) {
            go(-1);
        }
    }

    private void look() {
        canvas.find(field.getText());
        show();
    }

    private void go(int places) {
        boolean started = canvas.chosen().isPresent() && canvas.isFound(canvas.chosen().get());
        canvas.findNext(started ? places : 0);
        show();
    }

    private void show() {
        int[] found = canvas.found();
        count.setText(field.getText().isBlank() ? "" : found[1] == 0 ? UiMessages.text("picture.found.none")
                : UiMessages.text("picture.found", found[0], found[1]));
        before.setEnabled(found[1] > 0);
        next.setEnabled(found[1] > 0);
    }
}

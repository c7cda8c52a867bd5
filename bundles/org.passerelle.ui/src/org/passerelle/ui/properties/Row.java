// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Changes;
import org.passerelle.ui.properties.content.Field;

/** One line of a form: label, widget, tools; below them why the last change was refused. Its parent is a grid of three columns. */
abstract class Row {

    private static final int LABEL_CHARACTERS = 15;

    private final Editing editing;
    private Field field;
    private Label label;
    private Message message;

    Row(Field field, Editing editing) {
        this.field = field;
        this.editing = editing;
    }

    /** Makes the widgets. */
    final void create(Composite grid) {
        label = new Label(grid, SWT.WRAP);
        label.setText(field.label());
        label.setToolTipText(field.help().isEmpty() ? field.label() : field.help());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(Math.max(
                LABEL_CHARACTERS * Measures.character(grid), Measures.longestWord(label, field.label())), SWT.DEFAULT).applyTo(label);
        widgets(grid);
        message = new Message(grid);
        control().getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        resetMenu();
        show();
    }

    private void resetMenu() {
        Menu menu = new Menu(label);
        MenuItem reset = new MenuItem(menu, SWT.PUSH);
        reset.setText(UiMessages.text("properties.reset"));
        reset.addListener(SWT.Selection, event -> editing.change(Changes.reset(field.feature()), this::refused));
        menu.addListener(SWT.Show, event -> reset.setEnabled(field.canReset()));
        label.setMenu(menu);
    }

    /** Makes the widgets of the second and third column. */
    abstract void widgets(Composite grid);

    /** Shows what the field holds; what a person is typing stays. Afterwards the form is laid out anew. */
    abstract void show();

    /** What takes the focus. */
    abstract Control control();

    /** Makes what was typed so far a change. */
    void commit() {
        // Most rows change something at once.
    }

    /** Forgets what was typed so far. Returns whether there was something. */
    boolean restore() {
        return false;
    }

    final void update(Field now) {
        boolean other = !now.equals(field);
        field = now;
        if (other || isAhead()) {
            show();
        }
    }

    /** Whether something else is shown than the field holds, as it was changed and changed back. */
    boolean isAhead() {
        return false;
    }

    final Field field() {
        return field;
    }

    final Editing editing() {
        return editing;
    }

    final Label label() {
        return label;
    }

    /** Says beside the field why a change can't be made; nothing takes the words away. */
    final void refused(String why) {
        message.say(why == null ? "" : why);
    }

    final boolean isRefused() {
        return !message.isEmpty();
    }
}

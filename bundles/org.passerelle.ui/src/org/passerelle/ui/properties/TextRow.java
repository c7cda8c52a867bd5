// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Changes;
import org.passerelle.ui.properties.content.Field;
import org.passerelle.ui.properties.content.Values;

/** A value that is written. Enter and leaving the field make it a change, Escape restores what was there. */
final class TextRow extends Row {

    private static final int CHARACTERS = 20;

    private Text text;
    private String shown = "";
    private String asked;
    private boolean showing;

    TextRow(Field field, Editing editing) {
        super(field, editing);
    }

    @Override
    void widgets(Composite grid) {
        text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        text.setToolTipText(field().help());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER)
                .hint(CHARACTERS * Measures.character(grid), SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && restore()) {
                event.doit = false;
            }
        });
    }

    private void typed() {
        if (!showing) {
            asked = null;
            refused(isTyped() ? problem() : "");
        }
    }

    private boolean isTyped() {
        return !text.getText().equals(shown);
    }

    private String problem() {
        return text.getText().isBlank() ? "" : Values.problem((EAttribute) field().feature(), text.getText()).orElse("");
    }

    @Override
    void show() {
        text.setMessage(field().fallback().isEmpty() ? UiMessages.text("properties.unset") : field().fallback());
        boolean follows = !isTyped() || text.getText().equals(asked) && !isRefused();
        shown = field().value();
        if (follows || !isTyped()) {
            showing = true;
            text.setText(shown);
            showing = false;
            asked = null;
            refused("");
        }
    }

    @Override
    boolean isAhead() {
        return asked != null || !shown.equals(field().value());
    }

    @Override
    void commit() {
        String typed = text.getText();
        if (!isTyped() || typed.equals(asked) || !problem().isEmpty()) {
            return;
        }
        asked = typed;
        if (field().kind() == Field.Kind.NAME) {
            editing().rename(field().feature(), typed, why -> answered(typed, why));
        } else {
            editing().change(typed.isBlank() ? Changes.reset(field().feature()) : Changes.set(field().feature(), typed),
                    why -> answered(typed, why));
        }
    }

    private void answered(String typed, String why) {
        refused(why);
        if (why.isEmpty()) {
            shown = typed;
        }
    }

    @Override
    boolean restore() {
        boolean typed = isTyped() && (asked == null || isRefused());
        if (typed) {
            showing = true;
            text.setText(shown);
            text.selectAll();
            showing = false;
            asked = null;
            refused("");
        }
        return typed;
    }

    @Override
    Control control() {
        return text;
    }
}

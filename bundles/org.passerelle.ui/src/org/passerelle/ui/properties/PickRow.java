// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Changes;
import org.passerelle.ui.properties.content.Choice;
import org.passerelle.ui.properties.content.Field;

/** An element of many: its name, and a button that asks for another with a filter. */
final class PickRow extends Row {

    private static final int CHARACTERS = 12;

    private Text text;
    private Button choose;
    private GoTo go;

    PickRow(Field field, Editing editing) {
        super(field, editing);
    }

    @Override
    void widgets(Composite grid) {
        Composite area = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(area);
        text = new Text(area, SWT.BORDER | SWT.SINGLE | SWT.READ_ONLY);
        text.setToolTipText(field().help());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(CHARACTERS * Measures.character(grid), SWT.DEFAULT).applyTo(text);
        choose = new Button(area, SWT.PUSH);
        choose.setText(UiMessages.text("properties.choose.button"));
        choose.addListener(SWT.Selection, event -> choose());
        go = new GoTo(grid, () -> field().values().stream().findFirst().ifPresent(value -> editing().follow(value.id())));
    }

    private void choose() {
        for (Choice choice : Picker.choose(choose, field(), field().choices(), false)) {
            refused("");
            editing().change(Changes.set(field().feature(), choice.id()), this::refused);
        }
    }

    @Override
    void show() {
        text.setText(field().value());
        text.setMessage(UiMessages.text("properties.none"));
        go.enable(!field().values().isEmpty());
    }

    @Override
    Control control() {
        return choose;
    }
}

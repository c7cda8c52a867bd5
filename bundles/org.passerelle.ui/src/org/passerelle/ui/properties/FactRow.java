// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Field;

/** What can be read and copied, but not changed; the tool tip says why. */
final class FactRow extends Row {

    private Text text;

    FactRow(Field field, Editing editing) {
        super(field, editing);
    }

    @Override
    void widgets(Composite grid) {
        Composite area = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(area);
        text = new Text(area, SWT.READ_ONLY | SWT.SINGLE);
        text.setToolTipText(field().help() + '\n' + field().locked());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Text why = new Text(area, SWT.READ_ONLY | SWT.WRAP);
        why.setText(field().locked());
        why.setEnabled(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(Measures.character(grid) * 12, SWT.DEFAULT).applyTo(why);
    }

    @Override
    void show() {
        text.setText(field().values().isEmpty() ? UiMessages.text("properties.none") : field().value());
    }

    @Override
    Control control() {
        return text;
    }
}

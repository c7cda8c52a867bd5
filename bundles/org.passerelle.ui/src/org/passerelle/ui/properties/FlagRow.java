// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passerelle.ui.properties.content.Changes;
import org.passerelle.ui.properties.content.Field;

/** Yes or no. */
final class FlagRow extends Row {

    private Button box;

    FlagRow(Field field, Editing editing) {
        super(field, editing);
    }

    @Override
    void widgets(Composite grid) {
        ((org.eclipse.swt.layout.GridData) label().getLayoutData()).exclude = true;
        label().setVisible(false);
        box = new Button(grid, SWT.CHECK | SWT.WRAP);
        // The theme's background would lie below the tick, which is as light.
        box.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        box.setText(field().label());
        box.setToolTipText(field().help());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(box);
        box.addListener(SWT.Selection, event -> {
            refused("");
            editing().change(Changes.set(field().feature(), Boolean.toString(box.getSelection())), why -> {
                refused(why);
                if (!why.isEmpty()) {
                    show();
                }
            });
        });
        box.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = field().help();
            }
        });
    }

    @Override
    void show() {
        if (!box.isDisposed()) {
            box.setSelection(Boolean.parseBoolean(field().value()));
        }
    }

    @Override
    boolean isAhead() {
        return box.getSelection() != Boolean.parseBoolean(field().value());
    }

    @Override
    Control control() {
        return box;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line of a form that says why something can't be done; without words it takes no room. Its parent is a grid of three columns. */
final class Message {

    private static final int CHARACTERS = 20;

    private final Label label;

    Message(Composite grid) {
        label = new Label(grid, SWT.WRAP);
        label.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        label.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(Measures.character(grid), 0)
                .hint(CHARACTERS * Measures.character(grid), SWT.DEFAULT).exclude(true).applyTo(label);
    }

    void say(String words) {
        if (label.isDisposed() || label.getText().equals(words)) {
            return;
        }
        label.setText(words);
        label.setVisible(!words.isEmpty());
        ((GridData) label.getLayoutData()).exclude = words.isEmpty();
        Measures.layoutAround(label);
        Measures.reveal(label);
    }

    boolean isEmpty() {
        return label.getText().isEmpty();
    }
}

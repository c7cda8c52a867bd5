// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Finds the fields of the Properties form by their labels, and fills them in. */
final class Forms {

    private final Composite root;

    Forms(Composite root) {
        this.root = root;
    }

    /** All words that stand in labels. */
    List<String> labels() {
        return Widgets.all(root, Label.class).stream().filter(Control::isVisible).map(label -> label.getText().replace("&&", "&")).toList();
    }

    /** Waits until a label begins with some words. */
    void awaits(String words) {
        Widgets.until(words + " shows", () -> labels().stream().anyMatch(label -> label.startsWith(words)));
    }

    Text text(String label) {
        return beside(label, Text.class);
    }

    Combo combo(String label) {
        return beside(label, Combo.class);
    }

    org.eclipse.swt.widgets.List list(String label) {
        return beside(label, org.eclipse.swt.widgets.List.class);
    }

    Button button(String label) {
        Widgets.until("the button " + label, () -> buttons(label).findFirst().isPresent());
        return buttons(label).findFirst().orElseThrow();
    }

    private Stream<Button> buttons(String label) {
        return Widgets.all(root, Button.class).stream().filter(button -> button.isVisible() && button.getText().startsWith(label));
    }

    /** The field beside a label; waited for, as a form is filled group by group. */
    <T extends Control> T beside(String label, Class<T> type) {
        Widgets.until("the field " + label + " among " + labels(), () -> find(label, type).isPresent());
        return find(label, type).orElseThrow();
    }

    private <T extends Control> Optional<T> find(String label, Class<T> type) {
        for (Label one : Widgets.all(root, Label.class)) {
            if (one.isVisible() && one.getText().equals(label)) {
                Control[] siblings = one.getParent().getChildren();
                int index = Arrays.asList(siblings).indexOf(one) + 1;
                if (index < siblings.length && type.isInstance(siblings[index])) {
                    return Optional.of(type.cast(siblings[index]));
                }
            }
        }
        return Optional.empty();
    }

    void enter(String label, String words) {
        Text field = text(label);
        field.setFocus();
        field.setText(words);
        field.notifyListeners(SWT.DefaultSelection, new Event());
    }

    void choose(String label, String words) {
        Combo combo = combo(label);
        combo.select(combo.indexOf(words));
        combo.notifyListeners(SWT.Selection, new Event());
    }
}

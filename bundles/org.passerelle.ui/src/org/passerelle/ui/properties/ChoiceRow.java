// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Changes;
import org.passerelle.ui.properties.content.Choice;
import org.passerelle.ui.properties.content.Field;

/** A word of an enumeration, or an element of few; the first line stands for none where that is possible. */
final class ChoiceRow extends Row {

    private static final int CHARACTERS = 20;

    private final List<Choice> choices = new ArrayList<>();
    private Combo combo;
    private String asked = "";
    private GoTo go;

    ChoiceRow(Field field, Editing editing) {
        super(field, editing);
    }

    private boolean isReference() {
        return field().kind() == Field.Kind.REFERENCE;
    }

    @Override
    void widgets(Composite grid) {
        combo = new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(20);
        combo.setToolTipText(field().help());
        GridDataFactory.fillDefaults().grab(true, false).span(isReference() ? 1 : 2, 1).align(SWT.FILL, SWT.CENTER)
                .hint(CHARACTERS * Measures.character(grid), SWT.DEFAULT).applyTo(combo);
        if (isReference()) {
            go = new GoTo(grid, () -> field().values().stream().findFirst().ifPresent(value -> editing().follow(value.id())));
        }
        combo.addListener(SWT.Selection, event -> chosen());
        // The wheel scrolls the form; it must not change a value that happens to lie below the pointer.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = combo.isFocusControl());
    }

    private void chosen() {
        int index = combo.getSelectionIndex();
        Choice choice = index < 0 ? null : choices.get(index);
        if (choice != null && !choice.id().equals(asked)) {
            asked = choice.id();
            refused("");
            editing().change(choice.id().isEmpty() ? Changes.reset(field().feature()) : Changes.set(field().feature(), choice.id()), why -> {
                refused(why);
                if (!why.isEmpty()) {
                    show();
                }
            });
        }
    }

    @Override
    void show() {
        if (combo.isDisposed()) {
            return;
        }
        List<Choice> all = new ArrayList<>();
        if (isReference() || field().values().isEmpty() || field().feature().isUnsettable()) {
            all.add(new Choice("", field().fallback().isEmpty() ? UiMessages.text(isReference() ? "properties.none" : "properties.unset") : field().fallback(), ""));
        }
        all.addAll(field().choices());
        field().values().stream().filter(value -> !all.contains(value)).forEach(value -> all.add(1, value));
        if (!all.equals(choices)) {
            choices.clear();
            choices.addAll(all);
            combo.setItems(all.stream().map(Choice::label).toArray(String[]::new));
        }
        asked = field().values().isEmpty() ? "" : field().values().get(0).id();
        combo.select(field().values().isEmpty() ? 0 : all.indexOf(field().values().get(0)));
        combo.setToolTipText(combo.getText() + '\n' + field().help());
        if (go != null) {
            go.enable(!field().values().isEmpty());
        }
    }

    @Override
    boolean isAhead() {
        return !asked.equals(field().values().isEmpty() ? "" : field().values().get(0).id());
    }

    @Override
    Control control() {
        return combo;
    }
}

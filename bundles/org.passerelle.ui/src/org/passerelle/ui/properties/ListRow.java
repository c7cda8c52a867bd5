// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Changes;
import org.passerelle.ui.properties.content.Choice;
import org.passerelle.ui.properties.content.Field;
import org.passerelle.ui.properties.content.Values;

/** Several values or references: a list with buttons to add and to remove; Insert and Delete do the same. */
final class ListRow extends Row {

    private static final int CHARACTERS = 18;
    private static final int MOST_LINES = 6;

    private org.eclipse.swt.widgets.List list;
    private ToolItem add;
    private ToolItem remove;

    ListRow(Field field, Editing editing) {
        super(field, editing);
    }

    private boolean isWritten() {
        return field().kind() == Field.Kind.VALUES;
    }

    @Override
    void widgets(Composite grid) {
        ((GridData) label().getLayoutData()).verticalAlignment = SWT.BEGINNING;
        list = new org.eclipse.swt.widgets.List(grid, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        list.setToolTipText(field().help());
        GridDataFactory.fillDefaults().grab(true, false).hint(CHARACTERS * Measures.character(grid), SWT.DEFAULT).applyTo(list);
        ToolBar bar = new ToolBar(grid, SWT.FLAT | SWT.VERTICAL);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
        add = tool(bar, ISharedImages.IMG_OBJ_ADD, "properties.add", this::add);
        remove = tool(bar, ISharedImages.IMG_ETOOL_DELETE, "properties.remove", this::remove);
        list.addListener(SWT.Selection, event -> remove.setEnabled(list.getSelectionCount() > 0));
        list.addListener(SWT.DefaultSelection, event -> open());
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            } else if (event.keyCode == SWT.INSERT) {
                add();
            }
        });
    }

    private static ToolItem tool(ToolBar bar, String image, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
        item.setToolTipText(UiMessages.text(key));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void add() {
        if (isWritten()) {
            ask("properties.add.title", "").ifPresent(value -> change(Changes.add(field().feature(), value)));
        } else {
            List<Choice> free = field().choices().stream().filter(choice -> !field().values().contains(choice)).toList();
            List<Choice> chosen = Picker.choose(list, field(), free, true);
            if (!chosen.isEmpty()) {
                change(element -> chosen.forEach(choice -> Changes.add(field().feature(), choice.id()).accept(element)));
            }
        }
    }

    private void remove() {
        List<Choice> gone = Arrays.stream(list.getSelectionIndices()).mapToObj(field().values()::get).toList();
        if (!gone.isEmpty()) {
            change(element -> gone.forEach(choice -> Changes.remove(field().feature(), choice.id()).accept(element)));
        }
    }

    private void open() {
        if (list.getSelectionCount() != 1) {
            return;
        }
        Choice value = field().values().get(list.getSelectionIndex());
        if (isWritten()) {
            ask("properties.edit.title", value.label()).filter(text -> !text.equals(value.label()))
                    .ifPresent(text -> change(Changes.replace(field().feature(), value.id(), text)));
        } else if (field().kind() == Field.Kind.REFERENCES) {
            editing().follow(value.id());
        }
    }

    private Optional<String> ask(String title, String value) {
        InputDialog dialog = new InputDialog(list.getShell(), UiMessages.text(title), field().label() + ':', value,
                text -> text.isBlank() ? "" : Values.problem((EAttribute) field().feature(), text).orElse(null));
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private void change(Consumer<EObject> change) {
        refused("");
        editing().change(change, this::refused);
    }

    @Override
    void show() {
        list.setItems(field().values().stream().map(Choice::label).toArray(String[]::new));
        int lines = Math.clamp(field().values().size(), 2, MOST_LINES);
        ((GridData) list.getLayoutData()).heightHint = lines * list.getItemHeight();
        add.setEnabled(isWritten() || field().choices().stream().anyMatch(choice -> !field().values().contains(choice)));
        remove.setEnabled(false);
    }

    @Override
    Control control() {
        return list;
    }
}

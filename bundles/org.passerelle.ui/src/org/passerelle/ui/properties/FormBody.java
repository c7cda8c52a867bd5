// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Choice;
import org.passerelle.ui.properties.content.ElementContent;
import org.passerelle.ui.properties.content.Field;
import org.passerelle.ui.properties.content.FieldGroup;

/**
 * The groups of fields of one kind of element. Making widgets takes its time: the first group is made at once, others one by
 * one when nothing else waits, and those that are folded when they are opened.
 */
final class FormBody {

    private final Editing editing;
    private final Composite area;
    private final Set<String> folded;
    private final Runnable fit;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, ExpandableComposite> sections = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private ElementContent shown;

    /**
     * @param folded keys of the groups that a person folded, shared by all forms
     * @param fit lays the form out anew
     */
    FormBody(Composite parent, Editing editing, Set<String> folded, Runnable fit, ElementContent first) {
        this.editing = editing;
        this.folded = folded;
        this.fit = fit;
        this.shown = first;
        area = new Composite(parent, SWT.NONE);
        ColumnLayout columns = new ColumnLayout();
        columns.minNumColumns = 1;
        columns.maxNumColumns = 3;
        columns.leftMargin = 0;
        columns.rightMargin = 0;
        columns.topMargin = 0;
        columns.bottomMargin = 0;
        columns.horizontalSpacing = 20;
        columns.verticalSpacing = 10;
        area.setLayout(columns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        first.groups().stream().filter(FormBody::hasSomething).forEach(group -> waiting.add(group.key()));
        next();
    }

    /** Whether the widgets can show that content. */
    boolean fits(ElementContent content) {
        return content.hasFormOf(shown);
    }

    void show(ElementContent now) {
        shown = now;
        rows.forEach((key, row) -> find(key).ifPresent(row::update));
        sections.forEach((key, section) -> section.setExpanded(isOpen(key)));
    }

    void visible(boolean visible) {
        ((GridData) area.getLayoutData()).exclude = !visible;
        area.setVisible(visible);
    }

    void dispose() {
        area.dispose();
    }

    Collection<Row> rows() {
        return rows.values();
    }

    private static boolean isShown(Field field) {
        return field.kind() != Field.Kind.PARTS || !field.values().isEmpty();
    }

    private static boolean hasSomething(FieldGroup group) {
        return group.fields().stream().anyMatch(field -> isShown(field) || !field.choices().isEmpty());
    }

    private static String key(FieldGroup group, Field field) {
        return group.key() + ' ' + field.id();
    }

    private Optional<Field> find(String key) {
        return shown.groups().stream().flatMap(group -> group.fields().stream().filter(field -> key(group, field).equals(key))).findFirst();
    }

    private FieldGroup group(String key) {
        return shown.groups().stream().filter(group -> group.key().equals(key)).findFirst().orElseThrow();
    }

    private boolean isOpen(String key) {
        return group(key).open() && !folded.contains(key);
    }

    private void next() {
        section(waiting.remove());
        if (!waiting.isEmpty()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    next();
                    fit.run();
                }
            });
        }
    }

    private void section(String key) {
        ExpandableComposite section = new ExpandableComposite(area, SWT.NONE, ExpandableComposite.TWISTIE);
        sections.put(key, section);
        section.setText(UiMessages.text("properties.group." + key));
        section.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Composite grid = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(6, 4).applyTo(grid);
        section.setClient(grid);
        section.setExpanded(isOpen(key));
        if (section.isExpanded()) {
            fill(key, grid);
        }
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanging(ExpansionEvent event) {
                if (event.getState() && grid.getChildren().length == 0) {
                    fill(key, grid);
                }
            }

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                if (event.getState()) {
                    folded.remove(key);
                } else {
                    folded.add(key);
                }
                fit.run();
            }
        });
    }

    private void fill(String key, Composite grid) {
        FieldGroup group = group(key);
        for (Field field : group.fields()) {
            if (isShown(field)) {
                Row row = Rows.of(field, editing);
                row.create(grid);
                rows.put(key(group, field), row);
            }
        }
        if (!creations(key).isEmpty()) {
            add(grid, key);
        }
    }

    /** What can be created now. */
    private List<Choice> creations(String key) {
        return group(key).fields().stream().filter(field -> field.kind() == Field.Kind.PARTS)
                .flatMap(field -> field.choices().stream()).toList();
    }

    private void add(Composite grid, String key) {
        Button button = new Button(grid, SWT.PUSH);
        button.setText(UiMessages.text("properties.create"));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
        Message message = new Message(grid);
        Menu menu = new Menu(button);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem old : menu.getItems()) {
                old.dispose();
            }
            for (Choice creation : creations(key)) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(creation.label().replace("&", "&&"));
                item.addListener(SWT.Selection, chosen -> editing.create(creation.id(), message::say));
            }
        });
        button.addListener(SWT.Selection, event -> menu.setVisible(true));
        button.setMenu(menu);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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

/** The form of one element. While the same kind of element is shown its widgets stay, so that the focus does, too. */
final class FormPane {

    private final Editing editing;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final FormHeader header;
    private final Composite body;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private ElementContent shown;

    FormPane(Composite parent, Editing editing) {
        this.editing = editing;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(20);
        content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(content);
        header = new FormHeader(content);
        body = new Composite(content, SWT.NONE);
        ColumnLayout columns = new ColumnLayout();
        columns.minNumColumns = 1;
        columns.maxNumColumns = 3;
        columns.leftMargin = 0;
        columns.rightMargin = 0;
        columns.topMargin = 0;
        columns.bottomMargin = 0;
        columns.horizontalSpacing = 20;
        columns.verticalSpacing = 10;
        body.setLayout(columns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> Measures.fit(scrolled, content));
    }

    Control control() {
        return scrolled;
    }

    ElementContent shown() {
        return shown;
    }

    void show(ElementContent now, String place, String broken, List<Note> findings) {
        boolean same = now.hasFormOf(shown);
        boolean focused = isFocused();
        shown = now;
        content.setRedraw(false);
        try {
            Measures.fill(scrolled, content, () -> {
                header.show(now, place, broken, findings);
                if (same) {
                    update();
                } else {
                    build();
                }
            });
        } finally {
            content.setRedraw(true);
        }
        if (!same) {
            scrolled.setOrigin(0, 0);
            if (focused) {
                focus();
            }
        }
    }

    private boolean isFocused() {
        for (Control at = scrolled.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == scrolled) {
                return true;
            }
        }
        return false;
    }

    private void update() {
        Iterator<Row> each = rows.iterator();
        for (FieldGroup group : shown.groups()) {
            for (Field field : group.fields()) {
                if (isShown(field)) {
                    each.next().update(field);
                }
            }
        }
    }

    private static boolean isShown(Field field) {
        return field.kind() != Field.Kind.PARTS || !field.values().isEmpty();
    }

    private void build() {
        rows.clear();
        for (Control old : body.getChildren()) {
            old.dispose();
        }
        shown.groups().stream().filter(group -> group.fields().stream().anyMatch(field -> isShown(field) || !field.choices().isEmpty()))
                .forEach(this::group);
    }

    private void group(FieldGroup group) {
        ExpandableComposite section = new ExpandableComposite(body, SWT.NONE,
                ExpandableComposite.TWISTIE);
        section.setText(UiMessages.text("properties.group." + group.key()));
        section.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        section.setExpanded(group.open() && !folded.contains(group.key()));
        Composite grid = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(6, 4).applyTo(grid);
        section.setClient(grid);
        for (Field field : group.fields()) {
            if (isShown(field)) {
                Row row = Rows.of(field, editing);
                row.create(grid);
                rows.add(row);
            }
        }
        if (!creations(group.key()).isEmpty()) {
            add(grid, group.key());
        }
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                if (event.getState()) {
                    folded.remove(group.key());
                } else {
                    folded.add(group.key());
                }
                Measures.fit(scrolled, content);
            }
        });
    }

    /** What can be created now. */
    private List<Choice> creations(String group) {
        return shown.groups().stream().filter(one -> one.key().equals(group)).flatMap(one -> one.fields().stream())
                .filter(field -> field.kind() == Field.Kind.PARTS).flatMap(field -> field.choices().stream()).toList();
    }

    private void add(Composite grid, String group) {
        Button button = new Button(grid, SWT.PUSH);
        button.setText(UiMessages.text("properties.create"));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
        Message message = new Message(grid);
        Menu menu = new Menu(button);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem old : menu.getItems()) {
                old.dispose();
            }
            for (Choice creation : creations(group)) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(creation.label().replace("&", "&&"));
                item.addListener(SWT.Selection, chosen -> editing.create(creation.id(), message::say));
            }
        });
        button.addListener(SWT.Selection, event -> menu.setVisible(true));
        button.setMenu(menu);
    }

    /** Makes everything that was typed so far a change. */
    void commit() {
        rows.forEach(Row::commit);
    }

    /** Forgets what was typed and refused, as another element is about to be shown. */
    void forget() {
        rows.forEach(row -> {
            row.restore();
            row.refused("");
        });
    }

    /** Forgets what is being typed. Returns whether there was something. */
    boolean restore() {
        return rows.stream().filter(row -> row.control().isFocusControl()).anyMatch(Row::restore);
    }

    void focus() {
        if (!rows.isEmpty()) {
            rows.get(0).control().setFocus();
        } else {
            scrolled.setFocus();
        }
    }
}

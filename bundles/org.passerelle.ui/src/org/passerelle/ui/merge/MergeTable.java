// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.passerelle.merge.Fate;
import org.passerelle.merge.MergeMessages;
import org.passerelle.ui.UiMessages;

/** The rows of a merge, to be narrowed by words and by what became of the elements. Holds any number of rows. */
final class MergeTable {

    private static final int[] WIDTHS = {130, 140, 230, 320, 60, 230};
    private static final int COMBO_ROWS = 12;
    private static final int EXPLANATION_LINES = 3;

    private final Consumer<MergeRow> choice;
    private final Consumer<MergeRow> opening;
    private final Combo fates;
    private final Text search;
    private final Table table;
    private final Text explanation;
    private final MergeIcons icons;
    private final List<Fate> offered = new ArrayList<>();
    private MergeRows rows = MergeRows.none();
    private List<MergeRow> shown = List.of();

    /**
     * @param parent what the table lies in
     * @param choice hears of a row that a person chooses
     * @param opening hears of a row whose element a person wants to see in the text
     */
    MergeTable(Composite parent, Consumer<MergeRow> choice, Consumer<MergeRow> opening) {
        this.choice = choice;
        this.opening = opening;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(UiMessages.text("merge.search"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
        fates = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        fates.setToolTipText(UiMessages.text("merge.column.fate"));
        fates.setVisibleItemCount(COMBO_ROWS);
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        icons = new MergeIcons(table);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        explanation = new Text(area, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL);
        explanation.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, EXPLANATION_LINES * explanation.getLineHeight())
                .applyTo(explanation);
        columns();
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> chosen());
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opening));
        search.addListener(SWT.Modify, event -> narrow());
        search.addListener(SWT.DefaultSelection, event -> table.setFocus());
        fates.addListener(SWT.Selection, event -> narrow());
        menu();
        show(rows);
    }

    private void columns() {
        for (MergeRow.Column column : MergeRow.Column.values()) {
            TableColumn item = new TableColumn(table, SWT.NONE);
            item.setText(UiMessages.text("merge.column." + column.name().toLowerCase(Locale.ROOT)));
            item.setWidth(WIDTHS[column.ordinal()]);
        }
        // A virtual table on GTK leaves room for images only if a row had some before it was first drawn.
        TableItem first = new TableItem(table, SWT.NONE);
        first.setImage(MergeRow.Column.FATE.ordinal(), icons.of(Fate.CARRIED));
        first.setImage(MergeRow.Column.KIND.ordinal(), icons.of(Fate.CARRIED));
        table.removeAll();
    }

    private void menu() {
        Menu menu = new Menu(table);
        MenuItem open = new MenuItem(menu, SWT.PUSH);
        open.setText(UiMessages.text("picture.open"));
        open.addListener(SWT.Selection, event -> selected().ifPresent(opening));
        menu.addListener(SWT.Show, event -> open.setEnabled(selected().isPresent()));
        table.setMenu(menu);
    }

    /** Shows other rows; what was looked for and what was selected stays. */
    void show(MergeRows other) {
        Fate wanted = fate();
        Optional<MergeRow> selected = selected();
        rows = other;
        offered.clear();
        fates.removeAll();
        fates.add(UiMessages.text("merge.everything", rows.all().size()));
        MergeMessages messages = MergeMessages.in(Locale.getDefault());
        for (Fate fate : Fate.values()) {
            if (rows.count(fate) > 0) {
                offered.add(fate);
                fates.add(UiMessages.text("merge.fate", messages.text("fate." + fate), rows.count(fate)));
            }
        }
        fates.select(offered.indexOf(wanted) + 1);
        fates.getParent().layout();
        narrow();
        selected.flatMap(row -> rows.of(row.entry().side(), row.entry().path())).ifPresent(this::point);
    }

    /** Selects a row; if it is filtered out, the filters are cleared. */
    void choose(MergeRow row) {
        if (!shown.contains(row)) {
            search.setText("");
            fates.select(0);
            narrow();
        }
        point(row);
    }

    /** Selects a row if it is not filtered out. */
    void point(MergeRow row) {
        int place = shown.indexOf(row);
        if (place >= 0) {
            table.setSelection(place);
            explain(row);
        } else {
            table.deselectAll();
            explanation.setText("");
        }
    }

    void setFocus() {
        table.setFocus();
    }

    private Fate fate() {
        int chosen = fates.getSelectionIndex();
        return chosen <= 0 ? null : offered.get(chosen - 1);
    }

    private void narrow() {
        shown = rows.matching(fate(), search.getText());
        table.deselectAll();
        table.setItemCount(shown.size());
        table.clearAll();
        explanation.setText(shown.isEmpty() && !rows.all().isEmpty() ? UiMessages.text("merge.nothing") : "");
    }

    private void fill(Event event) {
        MergeRow row = shown.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(row.cells().toArray(String[]::new));
        item.setImage(MergeRow.Column.FATE.ordinal(), icons.of(row.entry().fate()));
        item.setImage(MergeRow.Column.KIND.ordinal(), icons.of(row.icon()));
    }

    private Optional<MergeRow> selected() {
        int place = table.getSelectionIndex();
        return place < 0 || place >= shown.size() ? Optional.empty() : Optional.of(shown.get(place));
    }

    private void chosen() {
        selected().ifPresent(row -> {
            explain(row);
            choice.accept(row);
        });
    }

    /** The column is too narrow for most sentences. */
    private void explain(MergeRow row) {
        String page = row.entry().page();
        explanation.setText(row.text(MergeRow.Column.REASON)
                + (page.isEmpty() ? "" : ' ' + UiMessages.text("merge.page", page)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.passerelle.merge.Fate;
import org.passerelle.merge.MergeMessages;
import org.passerelle.ui.UiMessages;

/** The rows of a merge, to be narrowed by words and by what became of the elements. Holds any number of rows. */
final class MergeTable {

    private static final int[] WIDTHS = {100, 110, 230, 320, 60, 230};
    private static final int COMBO_ROWS = 12;
    private static final int EXPLANATION = 36;

    private final Consumer<MergeRow> choice;
    private final Combo fates;
    private final Text search;
    private final Table table;
    private final Label explanation;
    private final List<Fate> offered = new ArrayList<>();
    private MergeRows rows = MergeRows.none();
    private List<MergeRow> shown = List.of();

    /**
     * @param parent what the table lies in
     * @param choice hears of a row that a person chooses
     */
    MergeTable(Composite parent, Consumer<MergeRow> choice) {
        this.choice = choice;
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
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        explanation = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, EXPLANATION).applyTo(explanation);
        for (MergeRow.Column column : MergeRow.Column.values()) {
            TableColumn item = new TableColumn(table, SWT.NONE);
            item.setText(UiMessages.text("merge.column." + column.name().toLowerCase(Locale.ROOT)));
            item.setWidth(WIDTHS[column.ordinal()]);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> chosen());
        search.addListener(SWT.Modify, event -> narrow());
        fates.addListener(SWT.Selection, event -> narrow());
        show(rows);
    }

    /** Shows other rows; what was looked for stays. */
    void show(MergeRows other) {
        Fate wanted = fate();
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
    }

    /** Selects a row; if it is filtered out, the filters are cleared. */
    void choose(MergeRow row) {
        if (!shown.contains(row)) {
            search.setText("");
            fates.select(0);
            narrow();
        }
        int place = shown.indexOf(row);
        if (place >= 0) {
            table.setSelection(place);
            explain(row);
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
        table.setItemCount(shown.size());
        table.clearAll();
        explanation.setText("");
    }

    private void fill(Event event) {
        MergeRow row = shown.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(row.cells().toArray(String[]::new));
        item.setImage(image(row.entry().fate()));
    }

    private static Image image(Fate fate) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        return switch (fate) {
            case REFUSED -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            case BY_HAND -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
            default -> null;
        };
    }

    private void chosen() {
        int place = table.getSelectionIndex();
        if (place >= 0) {
            explain(shown.get(place));
            choice.accept(shown.get(place));
        }
    }

    /** The column is too narrow for most sentences. */
    private void explain(MergeRow row) {
        String page = row.entry().page();
        explanation.setText(row.text(MergeRow.Column.REASON)
                + (page.isEmpty() ? "" : ' ' + UiMessages.text("merge.page", page)));
    }
}

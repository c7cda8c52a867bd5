// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.passerelle.ui.UiMessages;

/**
 * Phases with their steps and gates. The tree is virtual: rows get their words when they come into sight, so that a plan of
 * many thousand steps shows at once.
 */
final class PlanTree {

    private static final String[] COLUMNS = {"title", "state", "step", "kind", "who"};
    private static final int[] WIDTHS = {360, 90, 170, 110, 140};

    /** So many rows below the selected one are brought into sight with it. */
    private static final int AHEAD = 3;

    private record Shown(PlanModel.Phase phase, List<PlanRow> rows) { }

    private record Place(int phase, int row) { }

    private final Tree tree;
    private final PlanIcons icons;
    private final List<Shown> shown = new ArrayList<>();
    private final Map<PlanRow, Place> places = new HashMap<>();
    private final List<Consumer<PlanRow>> listeners = new ArrayList<>();
    private final Set<String> collapsed = new HashSet<>();
    private PlanModel model;

    PlanTree(Composite parent) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        tree.setHeaderVisible(true);
        icons = new PlanIcons(tree);
        for (int i = 0; i < COLUMNS.length; i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(UiMessages.text("plan.column." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
            column.setMoveable(true);
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, event -> tell());
        tree.addListener(SWT.Collapse, event -> collapsed.add(shown.get(tree.indexOf((TreeItem) event.item)).phase().phase().id()));
        tree.addListener(SWT.Expand, event -> collapsed.remove(shown.get(tree.indexOf((TreeItem) event.item)).phase().phase().id()));
    }

    Tree control() {
        return tree;
    }

    /** Tells somebody of the first selected row, or null for none and for phases. */
    void onSelection(Consumer<PlanRow> listener) {
        listeners.add(listener);
    }

    /** Shows the rows of a plan that a filter lets through; what was selected stays selected where it is still there. */
    void show(PlanModel other, PlanFilter filter) {
        String selected = selected().map(PlanRow::id).orElse(null);
        model = other;
        shown.clear();
        places.clear();
        if (model != null) {
            for (PlanModel.Phase phase : model.phases()) {
                List<PlanRow> rows = filter.of(phase);
                if (!rows.isEmpty()) {
                    for (int i = 0; i < rows.size(); i++) {
                        places.put(rows.get(i), new Place(shown.size(), i));
                    }
                    shown.add(new Shown(phase, rows));
                }
            }
        }
        refill();
        if (model != null && selected != null) {
            model.row(selected).filter(places::containsKey).ifPresent(row -> select(List.of(row)));
        }
    }

    private void refill() {
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            TreeItem item = tree.getItem(i);
            item.setText("");
            item.setItemCount(shown.get(i).rows().size());
            item.setExpanded(!collapsed.contains(shown.get(i).phase().phase().id()));
        }
        tree.setRedraw(true);
        tree.clearAll(true);
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            Shown phase = shown.get(event.index);
            item.setText(new String[] {phase.phase().title(), UiMessages.text("plan.steps",
                    (int) phase.rows().stream().filter(row -> !row.isGate()).count()), phase.phase().phase().id(), "", ""});
            item.setImage(icons.phase());
            item.setItemCount(phase.rows().size());
            return;
        }
        PlanRow row = shown.get(tree.indexOf(parent)).rows().get(event.index);
        item.setData(row);
        item.setText(new String[] {row.title(), row.state().text(), row.id(), row.kinds(), row.who()});
        item.setImage(icons.of(row));
        if (row.state() == PlanState.BROKEN) {
            item.setForeground(1, JFaceColors.getErrorText(tree.getDisplay()));
        }
    }

    /** The first selected step or gate. */
    Optional<PlanRow> selected() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.ofNullable(row(tree.getSelection()[0]));
    }

    /** How many steps and gates are selected. */
    int selectedCount() {
        return tree.getSelectionCount();
    }

    private PlanRow row(TreeItem item) {
        TreeItem parent = item.getParentItem();
        return parent == null ? null : shown.get(tree.indexOf(parent)).rows().get(parent.indexOf(item));
    }

    /** Whether the filter lets a row through. */
    boolean shows(PlanRow row) {
        return places.containsKey(row);
    }

    /** Selects rows that are shown, brings the first into sight and tells the listeners. */
    void select(List<PlanRow> rows) {
        List<TreeItem> items = new ArrayList<>();
        for (PlanRow row : rows) {
            Place place = places.get(row);
            if (place != null) {
                items.add(tree.getItem(place.phase()).getItem(place.row()));
            }
        }
        if (!items.isEmpty()) {
            tree.setSelection(items.toArray(TreeItem[]::new));
            TreeItem parent = items.get(0).getParentItem();
            int ahead = Math.min(parent.getItemCount() - 1, parent.indexOf(items.get(0)) + AHEAD);
            tree.showItem(parent.getItem(ahead));
            tree.showItem(items.get(0));
            tell();
        }
    }

    private void tell() {
        PlanRow row = selected().orElse(null);
        listeners.forEach(listener -> listener.accept(row));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.passerelle.app.Importing;
import org.passerelle.app.report.Problem;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.picture.PictureCanvas;

/** What was found in a document: as a tree, as a picture, and what could not be expressed. */
final class DocumentPreview {

    private static final String[] COLUMNS = {"severity", "place", "message"};
    private static final int[] WIDTHS = {90, 220, 520};

    private final CTabFolder folder;
    private final Tree tree;
    private final PictureCanvas picture;
    private final Table report;
    private final CTabItem reportTab;

    DocumentPreview(Composite parent) {
        folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
        tree = new Tree(folder, SWT.NONE);
        tab(tree, "new.documents.tab.found");
        picture = new PictureCanvas(folder);
        tab(picture, "new.documents.tab.picture");
        report = new Table(folder, SWT.FULL_SELECTION);
        report.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(report, SWT.NONE);
            column.setText(UiMessages.text("new.documents.column." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        reportTab = tab(report, "new.documents.tab.report");
        folder.setSelection(0);
    }

    private CTabItem tab(Control control, String key) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(UiMessages.text(key));
        item.setControl(control);
        return item;
    }

    Control control() {
        return folder;
    }

    /** Shows a document that was read, or nothing for null. */
    void show(DocumentRead read) {
        tree.removeAll();
        report.removeAll();
        picture.show(read == null ? null : read.picture());
        reportTab.setText(UiMessages.text("new.documents.tab.report"));
        if (read == null) {
            return;
        }
        if (read.picture() != null) {
            read.picture().nodes().forEach(node -> fill(new TreeItem(tree, SWT.NONE), node));
        }
        report(read.importing());
        reportTab.setText(UiMessages.text("new.documents.tab.report.count", report.getItemCount()));
        if (!read.importing().isComplete()) {
            folder.setSelection(reportTab);
        }
    }

    private static void fill(TreeItem item, PlacedNode node) {
        String more = String.join(", ", node.node().chips());
        item.setText(node.node().title() + (node.node().subtitle().isEmpty() ? "" : "  " + node.node().subtitle())
                + (more.isEmpty() ? "" : "  [" + more + "]"));
        node.children().forEach(child -> fill(new TreeItem(item, SWT.NONE), child));
        item.setExpanded(node.node().kind().isContainer());
    }

    private void report(Importing importing) {
        for (Problem problem : importing.problems()) {
            row(UiMessages.text("severity." + problem.severity().getLiteral()),
                    UiMessages.text("new.documents.line", problem.line(), problem.column()), problem.message());
        }
        List<String> kept = importing.isComplete() ? importing.keptLines() : List.of();
        for (String line : kept) {
            int colon = line.indexOf(": ");
            row(UiMessages.text("new.documents.kept.word"), line.substring(0, colon), line.substring(colon + 2));
        }
    }

    private void row(String severity, String place, String message) {
        new TableItem(report, SWT.NONE).setText(new String[] {severity, place, message});
    }
}

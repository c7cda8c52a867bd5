// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Listener;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;

/** The pages about the selected row, of which one is in sight; only that one works out what it shows. */
final class DetailTabs {

    private final CTabFolder folder;
    private final Map<CTabItem, DetailPage<?>> pages = new LinkedHashMap<>();
    private PlanModel model;
    private PlanRow row;

    /** @param alone told whether the pages are to be seen alone, or with the plan beside them again */
    DetailTabs(Composite parent, Consumer<Boolean> alone) {
        folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
        folder.setMaximizeVisible(true);
        folder.addCTabFolder2Listener(CTabFolder2Listener.maximizeAdapter(event -> {
            folder.setMaximized(true);
            alone.accept(true);
        }));
        folder.addCTabFolder2Listener(CTabFolder2Listener.restoreAdapter(event -> {
            folder.setMaximized(false);
            alone.accept(false);
        }));
        folder.addListener(SWT.Selection, event -> update());
    }

    Composite folder() {
        return folder;
    }

    void add(DetailPage<?> page) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(page.title());
        item.setControl(page.control());
        pages.put(item, page);
        if (pages.size() == 1) {
            folder.setSelection(0);
        }
    }

    /** @param other the plan, or null for none; @param selected the row, or null for none */
    void show(PlanModel other, PlanRow selected) {
        model = other;
        row = selected;
        update();
    }

    private void update() {
        pages.forEach((item, page) -> {
            if (item == folder.getSelection()) {
                page.show(model, row);
            } else {
                page.cancel();
            }
        });
    }

    /** Brings a page to the front. */
    void open(DetailPage<?> page) {
        pages.forEach((item, candidate) -> {
            if (candidate == page && item != folder.getSelection()) {
                folder.setSelection(item);
                update();
            }
        });
    }

    /** Whether the page in sight is not ready yet. */
    boolean isBusy() {
        return folder.getSelection() != null && pages.get(folder.getSelection()).isBusy();
    }

    void cancel() {
        pages.values().forEach(DetailPage::cancel);
    }
}

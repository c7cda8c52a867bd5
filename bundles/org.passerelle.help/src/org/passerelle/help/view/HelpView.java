// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.help.pages.HelpPage;
import org.passerelle.help.pages.HelpPages;

/** Contents, search and one page. Lays them side by side where there is room, else one above the other. */
public final class HelpView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.help.view";

    private static final int WIDE = 560;

    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private final Action back = action("back", ISharedImages.IMG_TOOL_BACK, () -> move(before, after));
    private final Action forward = action("forward", ISharedImages.IMG_TOOL_FORWARD, () -> move(after, before));
    private HelpPages pages;
    private Text search;
    private Tree contents;
    private PageText page;
    private String shown = "";

    @Override
    public void createPartControl(Composite parent) {
        pages = Help.pages();
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(HelpMessages.text("search"));
        search.addListener(SWT.Modify, event -> list());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        contents = new Tree(left, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        contents.addListener(SWT.Selection, event -> chosen((TreeItem) event.item));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
        page = new PageText(sash, this::follow);
        sash.setWeights(3, 7);
        sash.addListener(SWT.Resize, event -> {
            Rectangle area = sash.getClientArea();
            int orientation = area.width > WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (sash.getOrientation() != orientation) {
                sash.setOrientation(orientation);
            }
        });
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(back);
        tools.add(forward);
        list();
        show(HelpPages.FIRST);
    }

    private static Action action(String key, String image, Runnable runnable) {
        ImageDescriptor picture = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
        Action action = new Action(HelpMessages.text(key), picture) {
            @Override
            public void run() {
                runnable.run();
            }
        };
        action.setToolTipText(HelpMessages.text(key));
        action.setEnabled(false);
        return action;
    }

    /** What the view has to show. */
    public HelpPages pages() {
        return pages;
    }

    /** Where the page stands that is shown, as {@code page} or {@code page#anchor}. */
    public String shown() {
        return shown;
    }

    /** Shows a place, {@code page} or {@code page#anchor}; nothing happens where there is no such page. */
    public void show(String place) {
        if (find(place).isPresent() && !place.equals(shown)) {
            if (!shown.isEmpty()) {
                before.push(shown);
            }
            after.clear();
            turnTo(place);
        }
    }

    /** Lists the pages on which some words stand together; all pages for no words. */
    public void search(String words) {
        search.setText(words);
    }

    private void follow(String target) {
        show(target.startsWith("#") ? shown.split("#")[0] + target : target);
    }

    private void move(Deque<String> from, Deque<String> to) {
        to.push(shown);
        turnTo(from.pop());
    }

    private void turnTo(String place) {
        shown = place;
        page.show(find(place).orElseThrow(), place.contains("#") ? place.substring(place.indexOf('#') + 1) : "");
        back.setEnabled(!before.isEmpty());
        forward.setEnabled(!after.isEmpty());
        select(contents.getItems());
    }

    private void select(TreeItem[] items) {
        for (TreeItem item : items) {
            if (shown.split("#")[0].equals(item.getData())) {
                contents.setSelection(item);
            }
            select(item.getItems());
        }
    }

    private Optional<HelpPage> find(String place) {
        return pages.page(place.split("#")[0]);
    }

    private void chosen(TreeItem item) {
        if (item.getData() instanceof String place) {
            show(place);
            if (!search.getText().isBlank()) {
                page.mark(search.getText().strip());
            }
        }
    }

    private void list() {
        contents.setRedraw(false);
        contents.removeAll();
        if (search.getText().isBlank()) {
            listAll();
        } else {
            listHits(pages.find(search.getText()));
        }
        contents.setRedraw(true);
    }

    private void listAll() {
        TreeItem top = null;
        for (HelpPage each : pages.all()) {
            TreeItem item = each.parent().isEmpty() || top == null ? new TreeItem(contents, SWT.NONE) : new TreeItem(top, SWT.NONE);
            item.setText(each.title());
            item.setData(each.id());
            top = each.parent().isEmpty() ? item : top;
        }
        for (TreeItem item : contents.getItems()) {
            item.setExpanded(true);
        }
        select(contents.getItems());
    }

    private void listHits(List<HelpPages.Hit> hits) {
        for (HelpPages.Hit hit : hits) {
            TreeItem item = new TreeItem(contents, SWT.NONE);
            item.setText(hit.page().title() + ": " + hit.excerpt());
            item.setData(hit.page().id());
        }
        if (hits.isEmpty()) {
            new TreeItem(contents, SWT.NONE).setText(HelpMessages.text("search.none"));
        }
    }

    @Override
    public void setFocus() {
        page.control().setFocus();
    }
}

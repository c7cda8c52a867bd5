// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.Positions;
import org.passerelle.ui.UiMessages;

/** Tool bar, menu and context menu of the Picture view. */
final class PictureActions {

    private static final double STEP = 1.25;

    private final PictureView view;
    private final PictureCanvas canvas;
    private final SearchBar search;

    PictureActions(PictureView view, SearchBar search) {
        this.view = view;
        this.canvas = view.canvas();
        this.search = search;
    }

    void fill() {
        IActionBars bars = view.getViewSite().getActionBars();
        Action in = icon(action("picture.in", () -> canvas.zoom(STEP)), "zoom-in.svg");
        Action out = icon(action("picture.out", () -> canvas.zoom(1 / STEP)), "zoom-out.svg");
        Action fit = icon(action("picture.fit", canvas::fit), "zoom-fit.svg");
        Action legend = icon(toggle("picture.legend", false, canvas::explain), "legend.svg");
        Action print = action("picture.print", () -> saving(PictureSaving::print));
        toolBar(bars.getToolBarManager(), in, out, fit, legend);
        IMenuManager menu = bars.getMenuManager();
        menu.add(in);
        menu.add(out);
        menu.add(fit);
        menu.add(action("picture.original", canvas::original));
        menu.add(new Separator());
        for (Layer layer : Layer.values()) {
            if (layer != Layer.CORE) {
                menu.add(toggle("picture.layer." + layer.name().toLowerCase(Locale.ROOT).replace('_', '-'), true,
                        on -> view.show(layer, on)));
            }
        }
        menu.add(toggle("picture.findings", true, view::showFindings));
        menu.add(legend);
        menu.add(new Separator());
        menu.add(action("picture.reset", () -> view.move(UiMessages.text("picture.reset"), Positions.NONE)));
        menu.add(new Separator());
        menu.add(action("picture.save", () -> saving(PictureSaving::save)));
        menu.add(print);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action("picture.search", search::setFocus));
        bars.updateActionBars();
        contextMenu(fit, print);
    }

    private void toolBar(IToolBarManager tools, Action in, Action out, Action fit, Action legend) {
        tools.add(out);
        Action level = new Action(percent(), IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                canvas.original();
            }
        };
        level.setToolTipText(UiMessages.text("picture.level"));
        ActionContributionItem indicator = new ActionContributionItem(level);
        indicator.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        tools.add(indicator);
        tools.add(in);
        tools.add(fit);
        tools.add(new Separator());
        tools.add(legend);
        canvas.onZoom(() -> level.setText(percent()));
    }

    private String percent() {
        // Always as wide as the widest, as the tool bar keeps its width: spaces as wide as digits.
        String number = Long.toString(Math.round(canvas.scale() * 100));
        return UiMessages.text("picture.percent", "\u2007".repeat(Math.max(0, 3 - number.length())) + number);
    }

    private void contextMenu(Action fit, Action print) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            Action open = action("picture.open", view::openChosen);
            open.setEnabled(canvas.chosenNode().isPresent());
            Action reset = action("picture.reset.one", () -> canvas.chosen().ifPresent(
                    id -> view.move(UiMessages.text("picture.reset.one"), view.positions().without(id))));
            reset.setEnabled(canvas.chosen().flatMap(view.positions()::of).isPresent());
            Action all = action("picture.reset", () -> view.move(UiMessages.text("picture.reset"), Positions.NONE));
            all.setEnabled(!view.positions().isEmpty());
            manager.add(open);
            manager.add(new Separator());
            manager.add(reset);
            manager.add(all);
            manager.add(new Separator());
            manager.add(fit);
            manager.add(print);
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        canvas.setMenu(menu.createContextMenu(canvas));
        canvas.addListener(SWT.MenuDetect, this::keyboardMenu);
        view.getSite().registerContextMenu(menu, new Nothing());
    }

    /** The menu key opens the menu beside the chosen shape, not wherever the mouse is. */
    private void keyboardMenu(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            canvas.chosenNode().ifPresent(node -> {
                Rectangle pixels = canvas.pixels(node.box());
                var place = canvas.toDisplay(pixels.x + pixels.width / 2, pixels.y + pixels.height / 2);
                event.x = place.x;
                event.y = place.y;
            });
        }
    }

    private void saving(Consumer<PictureSaving> what) {
        canvas.diagram().ifPresent(diagram -> what.accept(new PictureSaving(view.getSite().getShell(),
                view.file().map(file -> file.getFullPath().removeFileExtension().lastSegment()).orElse(diagram.title()), diagram)));
    }

    private static Action action(String key, Runnable what) {
        return new Action(UiMessages.text(key)) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    private static Action toggle(String key, boolean on, Consumer<Boolean> what) {
        Action action = new Action(UiMessages.text(key), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                what.accept(isChecked());
            }
        };
        action.setChecked(on);
        return action;
    }

    private static Action icon(Action action, String icon) {
        action.setImageDescriptor(PictureIcons.descriptor(icon));
        action.setToolTipText(action.getText());
        return action;
    }

    /** Commands in the context menu ask the view for its file; the picture itself selects nothing of the workbench. */
    private static final class Nothing implements org.eclipse.jface.viewers.ISelectionProvider {

        @Override
        public void addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener listener) {
            // Nothing ever changes.
        }

        @Override
        public org.eclipse.jface.viewers.ISelection getSelection() {
            return StructuredSelection.EMPTY;
        }

        @Override
        public void removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener listener) {
            // Nobody is kept.
        }

        @Override
        public void setSelection(org.eclipse.jface.viewers.ISelection selection) {
            // There is nothing to select.
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.Locale;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.passerelle.ui.UiMessages;

/** The buttons of the Plan view, with the keys that stand for them while the view is active. */
final class PlanActions {

    private static final String PREFIX = "org.passerelle.ui.plan.";

    private final IViewSite site;
    private final Player player;
    private final Action play;

    PlanActions(IViewSite site, PlanView view, Player player) {
        this.site = site;
        this.player = player;
        site.getService(IContextService.class).activateContext("org.passerelle.ui.planContext");
        IToolBarManager bar = site.getActionBars().getToolBarManager();
        bar.add(action("first", view::first));
        bar.add(action("back", () -> view.step(-1)));
        play = action("play", view::playOrPause);
        bar.add(play);
        bar.add(action("forward", () -> view.step(1)));
        bar.add(action("last", view::last));
        bar.add(new Separator());
        bar.add(action("finding", view::firstFinding));
        bar.add(new Separator());
        bar.add(action("export", view::export));
        IMenuManager menu = site.getActionBars().getMenuManager();
        IMenuManager paces = new MenuManager(UiMessages.text("plan.pace"));
        for (Player.Pace pace : Player.Pace.values()) {
            Action choice = new Action(UiMessages.text("plan.pace." + pace.name().toLowerCase(Locale.ROOT)), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        player.pace(pace);
                    }
                }
            };
            choice.setChecked(pace == player.pace());
            paces.add(choice);
        }
        menu.add(paces);
        menu.add(action("showAll", view::showAll));
        menu.add(action("overview", view::overview));
    }

    private Action action(String name, Runnable work) {
        Action action = new Action(UiMessages.text("plan.action." + name)) {
            @Override
            public void run() {
                work.run();
            }
        };
        if (!"overview".equals(name) && !"showAll".equals(name)) {
            action.setImageDescriptor(PlanIcons.named(name));
        }
        action.setActionDefinitionId(PREFIX + name);
        site.getService(IHandlerService.class).activateHandler(PREFIX + name, new ActionHandler(action));
        return action;
    }

    /** Shows whether the plan is being played. */
    void update() {
        String name = player.isPlaying() ? "pause" : "play";
        play.setText(UiMessages.text("plan.action." + name));
        play.setImageDescriptor(PlanIcons.named(name));
    }
}

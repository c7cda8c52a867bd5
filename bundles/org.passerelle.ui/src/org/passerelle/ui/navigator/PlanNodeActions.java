// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.navigator;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.plan.PlanView;

/** Opens the Plan view on the plan that is opened in the navigator. */
public final class PlanNodeActions extends CommonActionProvider {

    private final Action open = new Action(UiMessages.text("navigator.plan.open")) {
        @Override
        public void run() {
            if (getContext().getSelection() instanceof StructuredSelection selection && selection.getFirstElement() instanceof PlanNode node) {
                show(node);
            }
        }
    };

    private static void show(PlanNode node) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            IDE.openEditor(page, node.migration());
            page.showView(PlanView.ID);
        } catch (PartInitException failure) {
            Platform.getLog(PlanNodeActions.class).error(failure.getMessage(), failure);
        }
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
    }
}

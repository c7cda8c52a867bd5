// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui;

import java.util.Collection;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** Tells why something was not done; nobody has to close what it shows. */
public final class ShowRefusal implements IExternalJavaAction {

    private static final String TEXT = "text";
    private static final long MILLIS = 8000;
    private static final int WIDTH = 320;

    @Override
    public boolean canExecute(Collection<? extends EObject> selections) {
        return true;
    }

    @Override
    public void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
        String why = String.valueOf(parameters.get(TEXT));
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(why));
    }

    private static void show(String why) {
        NotificationPopup.forShell(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell())
                .title(UiMessages.text("refusal.title"), true).content(parent -> label(parent, why)).delay(MILLIS).fadeIn(true).open();
    }

    private static Control label(Composite parent, String why) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(why);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }
}

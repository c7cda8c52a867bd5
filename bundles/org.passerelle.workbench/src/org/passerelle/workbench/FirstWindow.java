// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Makes the very first window large enough for a picture beside a text; later starts keep what the person set. The
 * platform gives a fresh window a size of its own, last of all when its shell is there: this waits until it is shown.
 */
public final class FirstWindow {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** Called by the platform when it makes the model of a fresh workbench. */
    @Execute
    public void watch(MApplication application) {
        application.getChildren().forEach(window -> ((Notifier) window).eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification change) {
                if (change.getNewValue() instanceof Shell shell) {
                    ((Notifier) window).eAdapters().remove(this);
                    enlargeWhenShown(shell);
                }
            }
        }));
    }

    private static void enlargeWhenShown(Shell shell) {
        shell.addListener(SWT.Show, new Listener() {
            @Override
            public void handleEvent(Event event) {
                shell.removeListener(SWT.Show, this);
                Rectangle screen = shell.getMonitor().getClientArea();
                int width = Math.min(WIDTH, screen.width);
                int height = Math.min(HEIGHT, screen.height);
                shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
            }
        });
    }
}

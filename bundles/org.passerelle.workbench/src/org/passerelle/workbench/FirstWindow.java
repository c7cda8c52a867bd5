// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * Makes the very first window large enough for a picture beside a text; later starts keep what the person set. The
 * window is not there yet when the platform makes the model of a fresh workbench, so that this waits for it.
 */
public final class FirstWindow {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** Called by the platform when it makes the model of a fresh workbench. */
    @Execute
    public void watch(MApplication application) {
        ((Notifier) application).eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification change) {
                if (change.getEventType() == Notification.ADD && change.getNewValue() instanceof MWindow window) {
                    enlarge(window);
                    ((Notifier) application).eAdapters().remove(this);
                }
            }
        });
    }

    private static void enlarge(MWindow window) {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setWidth(Math.min(WIDTH, screen.width));
        window.setHeight(Math.min(HEIGHT, screen.height));
        window.setX(screen.x + (screen.width - window.getWidth()) / 2);
        window.setY(screen.y + (screen.height - window.getHeight()) / 2);
        if (screen.width <= WIDTH || screen.height <= HEIGHT) {
            window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
        }
    }
}

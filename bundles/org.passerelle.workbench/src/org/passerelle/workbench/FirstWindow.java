// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * Makes the very first window large enough for a picture beside a text; later starts keep what the person set. The
 * platform gives a fresh window the size of its own after the model was made, and before it is shown: this has the last word.
 */
public final class FirstWindow {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** Called by the platform when it makes the model of a fresh workbench. */
    @Execute
    public void watch(MApplication application) {
        application.getChildren().forEach(window -> ((Notifier) window).eAdapters().add(new Size(window)));
    }

    /** Corrects the size of a window until the window is shown. */
    private static final class Size extends AdapterImpl {

        private final MWindow window;

        Size(MWindow window) {
            this.window = window;
        }

        @Override
        public void notifyChanged(Notification change) {
            if (change.getEventType() != Notification.SET) {
                return;
            }
            Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
            switch (((EStructuralFeature) change.getFeature()).getName()) {
                case "width" -> window.setWidth(Math.min(WIDTH, screen.width));
                case "height" -> window.setHeight(Math.min(HEIGHT, screen.height));
                case "widget" -> ((Notifier) window).eAdapters().remove(this);
                default -> { }
            }
        }
    }
}

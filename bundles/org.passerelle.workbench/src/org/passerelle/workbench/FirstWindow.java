// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/** Makes the very first window large enough for a picture beside a text; later starts keep what the person set. */
public final class FirstWindow {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** Called by the platform when it makes the model of a fresh workbench. */
    @Execute
    public void enlarge(MApplication application) {
        for (MWindow window : application.getChildren()) {
            window.setWidth(WIDTH);
            window.setHeight(HEIGHT);
        }
    }
}

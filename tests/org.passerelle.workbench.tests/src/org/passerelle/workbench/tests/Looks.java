// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/**
 * How this run shows the workbench. The dark theme stays until the end of the run: the platform leaves traces of it when
 * it is set back, so that later screens would be those of neither.
 */
final class Looks {

    /** What the run is called: english, french, dark or large. */
    static final String RUN = System.getProperty("passerelle.gallery", "english");

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Looks() {
    }

    /** Whether this run is the one in the dark theme. */
    static boolean isDark() {
        return "dark".equals(RUN);
    }

    /** Sets the theme of this run. */
    static void set() {
        if (isDark()) {
            PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(DARK, false);
        }
    }
}

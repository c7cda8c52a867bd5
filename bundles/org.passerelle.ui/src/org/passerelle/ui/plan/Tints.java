// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours for what is drawn by hand, mixed from those that the theme gave a control. */
final class Tints {

    private final Control control;

    Tints(Control control) {
        this.control = control;
    }

    Color paper() {
        return control.getBackground();
    }

    Color letters() {
        return control.getForeground();
    }

    /** Letters that step back. */
    Color weak() {
        return mixed(letters(), 0.65);
    }

    /** Thin lines. */
    Color line() {
        return mixed(letters(), 0.25);
    }

    /** Surfaces that hardly differ from the paper. */
    Color surface() {
        return mixed(letters(), 0.06);
    }

    /** The colour of what matters. */
    Color accent() {
        return JFaceColors.getHyperlinkText(control.getDisplay());
    }

    Color accent(double strength) {
        return mixed(accent(), strength);
    }

    Color error() {
        return JFaceColors.getErrorText(control.getDisplay());
    }

    Color error(double strength) {
        return mixed(error(), strength);
    }

    private Color mixed(Color colour, double strength) {
        RGB over = colour.getRGB();
        RGB under = paper().getRGB();
        return new Color(mixed(over.red, under.red, strength), mixed(over.green, under.green, strength),
                mixed(over.blue, under.blue, strength));
    }

    private static int mixed(int over, int under, double strength) {
        return (int) Math.round(over * strength + under * (1 - strength));
    }
}

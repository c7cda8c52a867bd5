// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Sizes that follow the font, and the layout of a form that scrolls. */
final class Measures {

    private Measures() {
    }

    /** The average width of a character. */
    static int character(Control control) {
        GC gc = new GC(control);
        try {
            return Math.max(1, (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth()));
        } finally {
            gc.dispose();
        }
    }

    /** Lays the form out anew that a control is part of, as its size has changed. */
    static void layoutAround(Control control) {
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite scrolled && scrolled.getContent() instanceof Composite content) {
                fit(scrolled, content);
                return;
            }
        }
    }

    /** Makes the content as wide as what is seen of it, and as high as it needs. */
    static void fit(ScrolledComposite scrolled, Composite content) {
        Rectangle area = scrolled.getClientArea();
        content.layout(true, true);
        int height = content.computeSize(area.width, SWT.DEFAULT).y;
        scrolled.setMinSize(0, height);
        content.layout(true, true);
    }
}

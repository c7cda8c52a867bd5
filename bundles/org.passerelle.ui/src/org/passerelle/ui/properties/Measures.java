// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.Arrays;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Sizes that follow the font, and the layout of a form that scrolls. */
final class Measures {

    /** A view that is being opened has no width yet. */
    private static final int LEAST = 40;
    private static final String FILLING = "org.passerelle.ui.properties.filling";

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

    /** The width of the longest word of a text, which is never broken. */
    static int longestWord(Control control, String text) {
        GC gc = new GC(control);
        try {
            return Arrays.stream(text.split(" ")).mapToInt(word -> gc.textExtent(word).x).max().orElse(0) + 1;
        } finally {
            gc.dispose();
        }
    }

    /** Lays the form out anew that a control is part of, as its size has changed. */
    static void layoutAround(Control control) {
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite scrolled && scrolled.getContent() instanceof Composite content) {
                if (scrolled.getData(FILLING) == null) {
                    fit(scrolled, content);
                }
                return;
            }
        }
    }

    /** Fills a form; it is laid out once afterwards, however many of its rows ask for it on the way. */
    static void fill(ScrolledComposite scrolled, Composite content, Runnable filling) {
        scrolled.setData(FILLING, Boolean.TRUE);
        try {
            filling.run();
        } finally {
            scrolled.setData(FILLING, null);
        }
        fit(scrolled, content);
    }

    /** Scrolls to a control that has something to say. */
    static void reveal(Control control) {
        for (Composite at = control.getParent(); at != null && control.getVisible(); at = at.getParent()) {
            if (at instanceof ScrolledComposite scrolled) {
                scrolled.showControl(control);
                return;
            }
        }
    }

    /** Makes the content as wide as what is seen of it, and as high as it needs. */
    static void fit(ScrolledComposite scrolled, Composite content) {
        Rectangle area = scrolled.getClientArea();
        if (area.width < LEAST) {
            return;
        }
        content.layout(true, true);
        int height = content.computeSize(area.width, SWT.DEFAULT).y;
        scrolled.setMinSize(0, height);
    }
}

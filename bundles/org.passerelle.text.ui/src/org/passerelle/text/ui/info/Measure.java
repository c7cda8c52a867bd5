// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.info;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

/** Measures how much room a styled text takes in the font of dialogs. */
final class Measure {

    private final Control where;
    private final Font bold;

    Measure(Control where) {
        this.where = where;
        this.bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }

    /** The size of a text whose lines are broken at a width, and of which no more than some lines are shown. */
    Point size(StyledHtml text, int widthInCharacters, int mostLines) {
        GC gc = new GC(where);
        gc.setFont(JFaceResources.getDialogFont());
        int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * widthInCharacters);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        TextLayout layout = new TextLayout(where.getDisplay());
        layout.setFont(JFaceResources.getDialogFont());
        layout.setText(text.text());
        for (StyleRange range : text.styles()) {
            layout.setStyle(new TextStyle(range.font == null ? bold : range.font, null, null), range.start, Math.max(range.start, range.start + range.length - 1));
        }
        layout.setWidth(width);
        Rectangle bounds = layout.getBounds();
        layout.setWidth(SWT.DEFAULT);
        int natural = layout.getBounds().width;
        layout.dispose();
        return new Point(Math.min(width, natural) + line / 2, Math.min(bounds.height, line * mostLines) + line / 4);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.notation.layout.Box;

/**
 * Which part of a picture comes on which sheet of paper. Sheets of a poster overlap, so that they can be glued together.
 *
 * @param scale how many dots of the printer a unit of the picture takes up
 * @param columns how many sheets lie side by side
 * @param rows how many lie below each other
 * @param parts the part of the picture on each sheet, row by row
 */
public record PosterPages(double scale, int columns, int rows, List<Box> parts) {

    /** Copies the list. */
    public PosterPages {
        parts = List.copyOf(parts);
    }

    /**
     * @param width width of the picture
     * @param height height of the picture
     * @param pageWidth width of a sheet in dots, without what the printer can't reach
     * @param pageHeight height of a sheet in dots
     * @param wide how many sheets the picture is to be wide, from 1; for one, the whole picture comes on one sheet
     * @param overlap how many dots neighbouring sheets have in common; less than half a sheet
     * @return the sheets; those without a part of the picture are left out
     */
    public static PosterPages of(double width, double height, double pageWidth, double pageHeight, int wide, double overlap) {
        if (wide == 1) {
            double scale = Math.min(pageWidth / width, pageHeight / height);
            return new PosterPages(scale, 1, 1, List.of(new Box(0, 0, width, height)));
        }
        double scale = (wide * pageWidth - (wide - 1) * overlap) / width;
        int rows = (int) Math.max(1, Math.ceil((height * scale - overlap) / (pageHeight - overlap) - 1e-9));
        List<Box> parts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < wide; column++) {
                double x = column * (pageWidth - overlap) / scale;
                double y = row * (pageHeight - overlap) / scale;
                parts.add(new Box(x, y, Math.min(pageWidth / scale, width - x), Math.min(pageHeight / scale, height - y)));
            }
        }
        return new PosterPages(scale, wide, rows, parts);
    }
}

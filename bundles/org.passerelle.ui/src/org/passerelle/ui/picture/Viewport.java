// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import org.passerelle.notation.layout.Box;

/** Which part of a picture is seen, and how large. Picture units times scale plus offset are pixels of the canvas. */
final class Viewport {

    private static final double SMALLEST = 0.002;
    private static final double LARGEST = 8;
    private static final double MARGIN = 12;

    private double scale = 1;
    private double x;
    private double y;

    double scale() {
        return scale;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /** Moves what is seen by pixels. */
    void pan(double dx, double dy) {
        x += dx;
        y += dy;
    }

    /** Makes everything larger or smaller; what lies at a pixel stays there. */
    void zoom(double factor, double pixelX, double pixelY) {
        double wanted = Math.max(SMALLEST, Math.min(LARGEST, scale * factor));
        double real = wanted / scale;
        x = pixelX - (pixelX - x) * real;
        y = pixelY - (pixelY - y) * real;
        scale = wanted;
    }

    /** Shows the whole picture in the middle, never larger than it is. */
    void fit(double width, double height, double canvasWidth, double canvasHeight) {
        if (width <= 0 || height <= 0 || canvasWidth <= 2 * MARGIN || canvasHeight <= 2 * MARGIN) {
            return;
        }
        scale = Math.max(SMALLEST, Math.min(1, Math.min((canvasWidth - 2 * MARGIN) / width, (canvasHeight - 2 * MARGIN) / height)));
        x = (canvasWidth - width * scale) / 2;
        y = (canvasHeight - height * scale) / 2;
    }

    /** Brings a box into sight, in the middle if it was not. */
    void reveal(Box box, double canvasWidth, double canvasHeight) {
        double left = box.x() * scale + x;
        double top = box.y() * scale + y;
        if (left < 0 || top < 0 || left + box.width() * scale > canvasWidth || top + box.height() * scale > canvasHeight) {
            x = canvasWidth / 2 - (box.x() + box.width() / 2) * scale;
            y = canvasHeight / 2 - (box.y() + box.height() / 2) * scale;
        }
    }

    /** Shows a part at a scale. */
    void show(double pixelsPerUnit, double pixelX, double pixelY) {
        scale = pixelsPerUnit;
        x = pixelX;
        y = pixelY;
    }

    /** Shows the corner of a box at a pixel. */
    void put(Box box, double pixelX, double pixelY) {
        x = pixelX - box.x() * scale;
        y = pixelY - box.y() * scale;
    }

    /** The place in the picture that a pixel shows. */
    double pictureX(double pixel) {
        return (pixel - x) / scale;
    }

    /** The place in the picture that a pixel shows. */
    double pictureY(double pixel) {
        return (pixel - y) / scale;
    }
}

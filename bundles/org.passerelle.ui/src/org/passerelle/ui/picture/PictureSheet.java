// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.PlacedDiagram;

/** A picture with its legend below, on light paper: what is printed and saved as an image. */
final class PictureSheet {

    private static final double MARGIN = 20;
    /** Images are kept below what platforms can hold. */
    private static final double LONGEST = 16_000;
    private static final double LARGEST = 80_000_000;

    private final PictureScene scene;
    private final PictureLegend legend;

    PictureSheet(PlacedDiagram diagram) {
        scene = new PictureScene(diagram);
        legend = new PictureLegend(diagram);
    }

    double width() {
        return Math.max(scene.diagram().width(), legend.width() + 2 * MARGIN);
    }

    double height() {
        return scene.diagram().height() + legend.height() + MARGIN;
    }

    /** The scale that an image can have at most, up to a wanted one. */
    double possible(double wanted) {
        return Math.min(wanted, Math.min(LONGEST / Math.max(width(), height()), Math.sqrt(LARGEST / (width() * height()))));
    }

    /**
     * Draws a part.
     *
     * @param painter how
     * @param gc on what
     * @param part what is drawn, in units of the picture
     * @param scale pixels for each unit
     * @param to the pixels to fill, as large as the part
     */
    void paint(PicturePainter painter, GC gc, Box part, double scale, Rectangle to) {
        gc.setClipping(to);
        Viewport view = new Viewport();
        view.show(scale, to.x - part.x() * scale, to.y - part.y() * scale);
        painter.paint(scene, gc, view, to, Marks.NONE);
        Transform below = new Transform(gc.getDevice());
        below.translate((float) view.x(), (float) view.y());
        below.scale((float) scale, (float) scale);
        gc.setTransform(below);
        legend.paint(gc, painter, MARGIN, scene.diagram().height());
        gc.setTransform(null);
        below.dispose();
        gc.setClipping((Rectangle) null);
    }

    /** The whole sheet as a PNG. @param scale pixels for each unit */
    byte[] png(Device device, double scale) {
        Rectangle all = new Rectangle(0, 0, (int) Math.ceil(width() * scale), (int) Math.ceil(height() * scale));
        Image image = new Image(device, all.width, all.height);
        GC gc = new GC(image);
        PicturePainter painter = new PicturePainter(device);
        paint(painter, gc, new Box(0, 0, width(), height()), scale, all);
        gc.dispose();
        painter.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }
}

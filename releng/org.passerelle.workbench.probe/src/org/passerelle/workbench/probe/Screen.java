// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What the screen shows. */
final class Screen {

    private Screen() {
    }

    /** Writes it beside a report, under its name and {@code .png}. */
    static void shot(Path report, Display display) {
        Path file = report.resolveSibling(report.getFileName() + ".png");
        display.syncExec(() -> {
            Rectangle bounds = display.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            loader.save(file.toString(), SWT.IMAGE_PNG);
        });
    }
}

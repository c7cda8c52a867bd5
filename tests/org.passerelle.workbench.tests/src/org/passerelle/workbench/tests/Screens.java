// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Lets the workbench draw, and keeps what it drew as build output. */
final class Screens {

    private Screens() {
    }

    /** Handles the events that wait, for at least a time in milliseconds. */
    static void settle(int milliseconds) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        display.timerExec(milliseconds, () -> { });
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Writes the part of the screen that windows cover as PNG, in the pixels of the screen, into the folder that the build names. */
    static Path shot(String name) throws IOException {
        settle(400);
        Display display = Display.getCurrent();
        Rectangle bounds = covered(display);
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData(display.getPrimaryMonitor().getZoom())};
        image.dispose();
        Path folder = Path.of(System.getProperty("passerelle.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".png");
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    private static Rectangle covered(Display display) {
        Rectangle all = null;
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && !shell.getBounds().isEmpty()) {
                all = all == null ? shell.getBounds() : all.union(shell.getBounds());
            }
        }
        return all == null ? display.getBounds() : all.intersection(display.getBounds());
    }
}

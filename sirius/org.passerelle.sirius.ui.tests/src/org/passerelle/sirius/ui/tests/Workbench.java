// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** The workbench that the tests run in. */
final class Workbench {

    private static final long LONGEST = 10_000;
    private static final int WIDTH = 1580;
    private static final int HEIGHT = 980;

    private static final int TURNS = 200;
    private static final String PERSPECTIVE = "org.eclipse.sirius.ui.tools.perspective.modeling";

    private Workbench() {
    }

    /** The page of a large window, without the welcome screen, in the perspective for modelling. */
    static IWorkbenchPage page() {
        var intros = PlatformUI.getWorkbench().getIntroManager();
        intros.closeIntro(intros.getIntro());
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (!PERSPECTIVE.equals(window.getActivePage().getPerspective().getId())) {
            window.getShell().setBounds(0, 0, WIDTH, HEIGHT);
            show(window);
        }
        return window.getActivePage();
    }

    private static void show(IWorkbenchWindow window) {
        try {
            PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window);
        } catch (WorkbenchException e) {
            throw new IllegalStateException(e);
        }
        settle(500);
    }

    /** Lets the workbench do what waits, for a number of milliseconds and until its jobs rest, but not for ever. */
    static void settle(long millis) {
        Display display = Display.getCurrent();
        long start = System.currentTimeMillis();
        while (System.currentTimeMillis() < start + millis
                || !Job.getJobManager().isIdle() && System.currentTimeMillis() < start + LONGEST) {
            if (!display.readAndDispatch()) {
                display.timerExec(10, () -> { });
                display.sleep();
            }
        }
    }

    /** Lets the workbench do what waits now, and little more. */
    static void turn() {
        int turns = 0;
        while (turns < TURNS && Display.getCurrent().readAndDispatch()) {
            turns++;
        }
    }

    /** Where pictures of a run go. */
    static Path pictures() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("passerelle.pictures")));
    }

    /** Takes a picture of the window. */
    static void photograph(String name) throws IOException {
        settle(500);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Rectangle area = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(pictures().resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.Passerelle;
import org.passerelle.app.Pictures;
import org.passerelle.app.Project;
import org.passerelle.app.examples.VeryLargeExample;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.Arrangement;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.Positions;
import org.passerelle.ui.picture.PictureCanvas;
import org.passerelle.ui.picture.PictureScene;

/** Drawing and pointing never keep a person waiting, however large the topology. The figures are build output. */
class PictureSpeedTest {

    private static final int TIMES = 15;
    private static final double LIMIT = 100;

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @TempDir
    private Path folder;
    private final StringBuilder report = new StringBuilder();
    private final Shell shell = new Shell(Display.getCurrent());
    private PictureCanvas canvas;
    private long begun;
    private long drawn;

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aVeryLargePictureIsDrawnAtOnce() throws Exception {
        measure(1, LIMIT);
    }

    @Test
    void oneTenTimesAsLargeIs() throws Exception {
        // Nobody promised anything for this one, but it must not take longer by more than it is larger.
        measure(10, 4 * LIMIT);
    }

    private void measure(int size, double limit) throws Exception {
        Path file = folder.resolve("rt6.topo");
        Files.writeString(file, Passerelle.print(VeryLargeExample.make(size).get("rt6.topo")));
        Project project = Project.load(file);
        long start = System.nanoTime();
        PlacedDiagram laidOut = Pictures.sketch(project, EnumSet.allOf(Layer.class), true, Locale.ENGLISH).laidOut();
        note(size, "laid out, in the background", start);
        String pool = laidOut.allNodes().map(node -> node.node().id()).filter(id -> id.startsWith("pool:")).findFirst().orElseThrow();
        start = System.nanoTime();
        PlacedDiagram arranged = Arrangement.of(laidOut, Positions.NONE.with(pool, 900, 700));
        note(size, "arranged around a moved shape, in the background", start);
        start = System.nanoTime();
        PictureScene scene = new PictureScene(arranged);
        note(size, "made ready, in the background", start);
        report.append(String.format(Locale.ROOT, "size %d: %d shapes, %d lines, %.0f × %.0f%n", size, laidOut.allNodes().count(),
                laidOut.edges().size(), arranged.width(), arranged.height()));

        shell.setLayout(new FillLayout());
        canvas = new PictureCanvas(shell);
        watchDrawing();
        shell.setBounds(0, 0, 1500, 900);
        shell.open();
        canvas.showScene(scene);
        Screens.settle(300);
        assertThat(measured(size, "drawn as a whole", () -> { })).isLessThan(limit);
        Screens.shot("picture-rt6-" + size);
        PlacedNode node = scene.diagram().allNodes().filter(one -> one.node().id().equals(pool)).findFirst().orElseThrow();
        canvas.choose(pool);
        canvas.zoom(0.15 / canvas.scale());
        assertThat(measured(size, "drawn at 15 %", () -> drag(7))).isLessThan(limit);
        canvas.zoom(0.35 / canvas.scale());
        canvas.choose(pool);
        assertThat(measured(size, "drawn at 35 %, where all texts show", () -> drag(7))).isLessThan(limit);
        Screens.shot("picture-rt6-" + size + "-texts");
        canvas.original();
        canvas.choose(pool);
        assertThat(measured(size, "drawn in its own size and dragged", () -> drag(7))).isLessThan(limit);
        assertThat(measured(size, "pointed at", () -> click(node))).isLessThan(limit);
        assertThat(measured(size, "next shape by an arrow", () -> key(SWT.ARROW_DOWN))).isLessThan(limit);
        assertThat(measured(size, "looked for words", () -> canvas.find("fe0"))).isLessThan(limit);
        Path figures = Path.of(System.getProperty("passerelle.screenshots", "target/screenshots")).resolve("picture-speed-" + size + ".txt");
        Files.createDirectories(figures.getParent());
        Files.writeString(figures, report);
        System.out.print(report);
    }

    private void note(int size, String what, long since) {
        report.append(String.format(Locale.ROOT, "size %d: %s: %.0f ms%n", size, what, (System.nanoTime() - since) / 1e6));
    }

    /** The median time on the UI thread: handling the event, and drawing afterwards. */
    private double measured(int size, String what, Runnable event) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            event.run();
            long handled = System.nanoTime() - start;
            drawn = 0;
            canvas.redraw();
            Widgets.until("it is drawn", () -> drawn > 0);
            times.add((handled + drawn) / 1e6);
        }
        times.sort(null);
        report.append(String.format(Locale.ROOT, "size %d: %s: %.1f ms, at most %.1f ms%n", size, what, times.get(TIMES / 2), times.getLast()));
        return times.get(TIMES / 2);
    }

    /** A filter comes before everybody else who hears of an event, a listener that was added last after them. */
    private void watchDrawing() {
        Display display = shell.getDisplay();
        Listener begins = event -> begun = System.nanoTime();
        display.addFilter(SWT.Paint, begins);
        shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.Paint, begins));
        canvas.addListener(SWT.Paint, event -> drawn = System.nanoTime() - begun);
    }

    private void mouse(int type, int x, int y, int modifiers) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        canvas.notifyListeners(type, event);
    }

    private void drag(int by) {
        mouse(SWT.MouseDown, 700, 400, SWT.SHIFT);
        mouse(SWT.MouseMove, 700 + by, 400 + by, SWT.SHIFT);
        mouse(SWT.MouseUp, 700 + by, 400 + by, SWT.SHIFT);
    }

    private void click(PlacedNode node) {
        Rectangle pixels = canvas.pixels(node.box());
        mouse(SWT.MouseDown, pixels.x + 4, pixels.y + 4, 0);
        mouse(SWT.MouseUp, pixels.x + 4, pixels.y + 4, 0);
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        canvas.notifyListeners(SWT.KeyDown, event);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Starts when the workbench has opened its window, and does what the system properties ask for: {@code passerelle.probe.report}
 * names the file to write, {@code passerelle.probe.project} a folder with a project to work in. Closes the workbench
 * afterwards.
 */
public final class Probe implements IStartup {

    @Override
    public void earlyStartup() {
        String report = System.getProperty("passerelle.probe.report", "");
        if (report.isEmpty()) {
            return;
        }
        String project = System.getProperty("passerelle.probe.project", "");
        Thread thread = new Thread(() -> look(Path.of(report), project), "probe");
        thread.setDaemon(true);
        thread.start();
    }

    private static void look(Path report, String project) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Heartbeat heartbeat = Heartbeat.start(display);
        try {
            long ready = Quiet.await(heartbeat);
            if (project.isEmpty()) {
                StartReport.write(report, ready, display);
            } else {
                Workday day = new Workday(display, heartbeat);
                day.run(Path.of(project));
                HoldReport.write(report, day.actions(), heartbeat.holds());
                Screen.shot(report, display);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            heartbeat.stop();
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}

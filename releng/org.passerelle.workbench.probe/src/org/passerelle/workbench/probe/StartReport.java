// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Writes what a workbench looks like after its start, one {@code name=value} a line, and a screenshot beside it. */
final class StartReport {

    private StartReport() {
    }

    static void write(Path report, long ready, Display display) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("ready=" + ready);
        ProcessHandle.current().info().totalCpuDuration().ifPresent(spent -> lines.add("cpu=" + spent.toMillis()));
        display.syncExec(() -> lines.addAll(window()));
        for (Bundle bundle : FrameworkUtil.getBundle(StartReport.class).getBundleContext().getBundles()) {
            if (bundle.getState() == Bundle.INSTALLED) {
                lines.add("unresolved=" + bundle.getSymbolicName());
            } else if (bundle.getState() == Bundle.ACTIVE) {
                lines.add("active=" + bundle.getSymbolicName());
            }
        }
        Path log = Platform.getLogFileLocation().toPath();
        lines.add("log=" + (Files.exists(log) ? log : ""));
        Files.createDirectories(report.toAbsolutePath().getParent());
        Screen.shot(report, display);
        Files.write(report, lines);
    }

    private static List<String> window() {
        List<String> lines = new ArrayList<>();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        lines.add("perspective=" + page.getPerspective().getId());
        for (IViewReference view : page.getViewReferences()) {
            lines.add("view=" + view.getId());
        }
        Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()).forEach(known -> lines.add("knownPerspective=" + known.getId()));
        for (IViewDescriptor known : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            lines.add("knownView=" + known.getId());
        }
        return lines;
    }
}

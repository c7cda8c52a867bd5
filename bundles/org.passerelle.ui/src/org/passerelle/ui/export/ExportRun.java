// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.passerelle.app.Exporting;
import org.passerelle.app.Planning;
import org.passerelle.app.Project;
import org.passerelle.app.report.Problem;
import org.passerelle.planning.Simulation;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ChosenSeverities;

/** Carries an export out. Everything is made in memory before anything is written, so that canceling leaves nothing behind. */
final class ExportRun {

    private static final int PAUSE = 100;

    /**
     * What came of it.
     *
     * @param request what was asked for
     * @param exports one export a language, written; a single one, not written, where it is refused; none for a text that
     *        can't be read
     * @param problems what was found
     */
    record Outcome(ExportRequest request, List<Exporting> exports, List<Problem> problems) {

        boolean isRefused() {
            return exports.isEmpty() || exports.get(0).isRefused();
        }
    }

    private final ExportRequest request;
    private volatile boolean canceled;
    private volatile String stage = "";

    ExportRun(ExportRequest request) {
        this.request = request;
    }

    /**
     * @return what came of it
     * @throws InterruptedException if it was canceled; nothing was written then
     * @throws org.passerelle.app.UserError if a file can't be read or written
     */
    Outcome run(IProgressMonitor monitor) throws InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, UiMessages.text("export.running", request.migration().getName()), -1);
        Outcome outcome = wait(CompletableFuture.supplyAsync(this::make), progress);
        if (!outcome.isRefused()) {
            for (int i = 0; i < outcome.exports().size(); i++) {
                Path folder = request.folder(request.languages().get(i));
                progress.subTask(UiMessages.text("export.stage.write", folder));
                outcome.exports().get(i).write(folder);
            }
            refresh(request.folder());
        }
        return outcome;
    }

    private Outcome wait(CompletableFuture<Outcome> work, IProgressMonitor monitor) throws InterruptedException {
        while (true) {
            try {
                return work.get(PAUSE, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillAtWork) {
                monitor.subTask(stage);
                if (monitor.isCanceled()) {
                    canceled = true;
                    throw new InterruptedException();
                }
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof RuntimeException cause ? cause : new CompletionException(failure.getCause());
            }
        }
    }

    private Outcome make() {
        stage = UiMessages.text("export.stage.read");
        Project project = Project.load(Path.of(request.migration().getLocation().toOSString()));
        if (!project.isReadable()) {
            return new Outcome(request, List.of(), project.problems());
        }
        stage(Exporting.Stage.PLAN);
        Simulation simulation = Planning.simulate(project);
        List<Exporting> exports = new ArrayList<>();
        for (Locale language : request.languages()) {
            Exporting export = export(project, simulation, language);
            exports.add(export);
            if (export.isRefused()) {
                return new Outcome(request, List.of(export), export(project, simulation, Locale.getDefault()).problems());
            }
        }
        return new Outcome(request, exports, exports.get(0).problems());
    }

    private Exporting export(Project project, Simulation simulation, Locale language) {
        return Exporting.of(project, simulation, language, this::stage, problems -> ChosenSeverities.of(problems, project));
    }

    private void stage(Exporting.Stage next) {
        if (canceled) {
            throw new CancellationException();
        }
        stage = UiMessages.text("export.stage." + next.name());
    }

    private static void refresh(Path folder) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            try {
                container.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException gone) {
                Platform.getLog(ExportRun.class).warn(gone.getMessage(), gone);
            }
        }
    }
}

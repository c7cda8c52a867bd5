// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.runbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.passerelle.app.Exporting;
import org.passerelle.app.report.Problem;
import org.passerelle.planning.Simulation;
import org.passerelle.ui.model.ChosenSeverities;
import org.passerelle.ui.model.ModelSnapshot;

/**
 * The run book of a migration as an export would write it, in a folder of the workbench's own.
 *
 * @param snapshot the migration
 * @param language the language
 * @param folder the folder with its pages; null where an export would be refused
 * @param problems why it would be
 */
record Preview(ModelSnapshot snapshot, Locale language, Path folder, List<Problem> problems) {

    /**
     * Takes its time: not for the UI thread.
     *
     * @param snapshot a migration
     * @throws OperationCanceledException if it was canceled
     * @throws org.passerelle.app.UserError if the folder can't be written to
     */
    static Preview of(ModelSnapshot snapshot, Locale language, IProgressMonitor monitor) {
        Simulation simulation = snapshot.simulation().orElse(null);
        if (simulation == null) {
            return new Preview(snapshot, language, null, snapshot.problems().stream().filter(Problem::isError).toList());
        }
        Exporting exporting = Exporting.of(snapshot.project(), simulation, language, stage -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }, problems -> ChosenSeverities.of(problems, snapshot.project()));
        if (exporting.isRefused()) {
            return new Preview(snapshot, language, null, exporting.problems().stream().filter(Problem::isError).toList());
        }
        Path folder = folder(snapshot, language);
        exporting.write(folder);
        return new Preview(snapshot, language, folder, List.of());
    }

    private static Path folder(ModelSnapshot snapshot, Locale language) {
        Path place = Path.of(Platform.getStateLocation(Platform.getBundle("org.passerelle.ui")).toOSString()).resolve("preview");
        for (String segment : snapshot.file().getFullPath().segments()) {
            place = place.resolve(segment);
        }
        return place.resolve(language.getLanguage());
    }
}

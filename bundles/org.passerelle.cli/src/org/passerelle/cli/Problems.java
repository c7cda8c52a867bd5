// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import org.passerelle.app.Project;
import org.passerelle.app.report.ReportFormat;

/** Shows why a project can't be worked with. */
final class Problems {

    private Problems() {
    }

    /** Whether the files could be read; prints what is wrong otherwise. */
    static boolean showUnreadable(Project project, Console console) {
        if (!project.isReadable()) {
            console.print(ReportFormat.TEXT.print(project.problems(), console.locale()));
        }
        return project.isReadable();
    }
}

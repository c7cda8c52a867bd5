// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.util.List;
import java.util.Locale;
import org.passerelle.export.scripts.ExportedScripts;
import org.passerelle.export.scripts.ScriptExport;
import org.passerelle.export.scripts.ScriptFile;
import org.passerelle.interchange.LegacyEdgeInput;
import org.passerelle.planning.Plan;
import org.passerelle.planning.StepInstance;

/** The files that an export writes for steps: scripts, scripts that put back, and what they read. */
public final class StepFiles {

    private StepFiles() {
    }

    /**
     * @param project a readable migration
     * @param plan its plan
     * @param step a step of the plan
     * @param locale language of titles and messages
     * @return the script of the step first, then the one that puts back and the files it reads; empty for a step that is
     *         done by hand, and for one whose script lacks something
     */
    public static List<ScriptFile> of(Project project, Plan plan, StepInstance step, Locale locale) {
        return all(project, plan, List.of(step), locale).files();
    }

    static ExportedScripts all(Project project, Plan plan, List<StepInstance> steps, Locale locale) {
        return ScriptExport.scripts(steps, plan.situation(), new WaveFiles(project.folder()),
                legacy -> LegacyEdgeInput.of(legacy, true).write(), locale);
    }
}

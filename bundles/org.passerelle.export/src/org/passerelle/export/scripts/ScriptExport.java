// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passerelle.export.scripts.internal.ScriptRun;
import org.passerelle.export.scripts.internal.StepScripts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;

/** Writes one script for each scripted step. The same input gives the same bytes. */
public final class ScriptExport {

    private ScriptExport() {
    }

    /** Identifiers of the kinds of steps that a script can be written for, sorted. */
    public static Set<String> kinds() {
        return StepScripts.standard().kinds();
    }

    /**
     * @param steps     the steps of a plan in its order; those without a script are passed over
     * @param situation what the plan was made from
     * @param users     the users of the waves
     * @param edges     writes the file about legacy Edge servers
     * @param locale    language of titles and messages: French or English
     * @return scripts, data files and what is missing
     */
    public static ExportedScripts scripts(List<StepInstance> steps, Situation situation, WaveUsers users,
            LegacyEdgeFile edges, Locale locale) {
        return new ScriptRun(situation, users, edges, locale).over(steps);
    }
}

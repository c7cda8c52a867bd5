// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.passerelle.planning.StepInstance;

/** The scripts of the example's plan. */
class PlannedScriptsTest {

    private final Woodgrove woodgrove = new Woodgrove();

    @Test
    void everyScriptedStepOfThePlanHasItsScript() {
        List<String> scripted = woodgrove.plan().stream().filter(step -> step.kind().facts().scripted())
                .map(StepInstance::id).toList();

        ExportedScripts exported = woodgrove.planned();

        assertThat(exported.findings()).extracting(finding -> finding.message(Locale.ENGLISH)).isEmpty();
        assertThat(Woodgrove.scripts(exported)).extracting(ScriptFile::stepId).containsExactlyElementsOf(scripted);
    }

    @Test
    void scriptsAreNamedAfterTheirSteps() {
        assertThat(woodgrove.planned().files()).extracting(ScriptFile::fileName)
                .contains("OCS-08-12_wave-Finance.ps1", "wave-Finance.csv", "OCS-03-01_forest-corp.woodgrove.com.ps1",
                        "OCS-04-02.ps1", "OCS-04-02_edges.xml");
    }

    @Test
    void theHeadTellsWhereAndByWhom() {
        String script = Woodgrove.text(woodgrove.planned().script("OCS-08-12@wave:Finance").orElseThrow());

        assertThat(script).contains("# Step: OCS-08-12@wave:Finance\r\n", "# Title: Move the users of the wave Finance\r\n",
                "# Shell: Lync Server Management Shell of Lync Server 2013\r\n");
    }

    @Test
    void theRecordsGoToTheWorkFolder() {
        assertThat(Woodgrove.text(woodgrove.planned().script("OCS-04-03").orElseThrow()))
                .contains("$LogFolder = 'C:\\Passerelle\\Logs'");
    }
}

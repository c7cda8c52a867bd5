// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.passerelle.planning.StepInstance;
import org.passerelle.topology.Host;

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
    void theHeadNamesTheComputerThatTheOptionsOrTheModelState() {
        assertThat(machine("OCS-08-12@wave:Finance")).isEqualTo("lyncadmin.corp.woodgrove.com");
        assertThat(machine("OCS-02-02@pool:lyncpool.corp.woodgrove.com")).isEqualTo("dc1.corp.woodgrove.com");
        assertThat(machine("OCS-08-04@host:lyncedge1.corp.woodgrove.com")).isEqualTo("lyncedge1.corp.woodgrove.com");
        assertThat(machine("OCS-06-01@pool:lyncpool.corp.woodgrove.com")).isEqualTo("lyncfe1.corp.woodgrove.com, "
                + "lyncfe2.corp.woodgrove.com, lyncfe3.corp.woodgrove.com");
        Host elsewhere = woodgrove.target().getHosts().getLast();
        woodgrove.migration().getOptions().setMergeComputer(elsewhere);
        assertThat(machine("OCS-04-02")).isEqualTo(elsewhere.getFqdn().toString());
        woodgrove.migration().getOptions().setAdminComputer(null);
        assertThat(machine("OCS-04-03")).isEqualTo("Lync Server 2013 Management Shell");
    }

    private String machine(String step) {
        return Woodgrove.text(woodgrove.planned().script(step).orElseThrow()).lines()
                .filter(line -> line.startsWith("# Machine: ")).findFirst().orElseThrow().substring("# Machine: ".length());
    }

    @Test
    void whatHadAValueBeforeCanBePutBack() {
        assertThat(Woodgrove.rollbacks(woodgrove.planned())).extracting(ScriptFile::stepId)
                .map(id -> id.replaceFirst("@.*", "")).containsOnly("MED-03", "OCS-06-02", "OCS-06-03", "OCS-08-04",
                        "OCS-08-06", "OCS-08-09", "OCS-08-12", "OCS-09-02", "OCS-09-11", "OCS-10-01", "PCHAT-02-02",
                        "PCHAT-02-04", "PCHAT-02-10", "PCHAT-03-03");
    }

    @Test
    void aRollbackFollowsItsScriptAndReadsItsRecords() {
        List<ScriptFile> files = woodgrove.planned().files();
        ScriptFile script = woodgrove.planned().script("OCS-08-12@wave:Finance").orElseThrow();
        ScriptFile rollback = files.get(files.indexOf(script) + 1);

        assertThat(rollback.fileName()).isEqualTo("OCS-08-12_wave-Finance_rollback.ps1");
        assertThat(Woodgrove.text(script)).contains("$stem = 'OCS-08-12_wave-Finance'");
        assertThat(Woodgrove.text(rollback)).contains("$stem = 'OCS-08-12_wave-Finance_rollback'",
                "$_.Name -like ('OCS-08-12_wave-Finance' + '_????????-??????.csv')",
                "# Title: Put back: Move the users of the wave Finance\r\n");
    }

    @Test
    void recordsOfWavesThatDifferInOtherLettersOnlyAreKeptApart() {
        woodgrove.migration().getWaves().get(1).setName("\u00C9t\u00E9");
        woodgrove.migration().getWaves().get(2).setName("\u00C8t\u00E8");
        assertThat(Woodgrove.scripts(woodgrove.planned()).stream().map(Woodgrove::text).map(text -> text.lines()
                .filter(line -> line.startsWith("$stem = ")).findFirst().orElseThrow())).doesNotHaveDuplicates();
    }

    @Test
    void theRecordsGoToTheWorkFolder() {
        assertThat(Woodgrove.text(woodgrove.planned().script("OCS-04-03").orElseThrow()))
                .contains("$LogFolder = 'C:\\Passerelle\\Logs'");
    }
}

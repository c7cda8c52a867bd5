// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Script;
import org.passerelle.powershell.script.Scripts;
import org.passerelle.powershell.testkit.Call;
import org.passerelle.powershell.testkit.CommandChecks;
import org.passerelle.powershell.testkit.FrameChecks;
import org.passerelle.powershell.testkit.ParsedScript;
import org.passerelle.powershell.testkit.PowerShellSyntax;

/** What holds for every script, read from the syntax tree of an independent grammar. */
class ScriptFrameTest {

    private static final Map<String, String> TEXTS = new LinkedHashMap<>();
    private static final Map<String, ParsedScript> TREES = new LinkedHashMap<>();

    @BeforeAll
    static void renderAll() {
        for (Map.Entry<String, Script> sample : Samples.all().entrySet()) {
            TEXTS.put(sample.getKey(), text(sample.getValue(), Locale.ENGLISH));
            TEXTS.put(sample.getKey() + " fr", text(sample.getValue(), Locale.FRENCH));
        }
        List<ParsedScript> parsed = PowerShellSyntax.parse(List.copyOf(TEXTS.values()));
        int next = 0;
        for (String name : TEXTS.keySet()) {
            TREES.put(name, parsed.get(next++));
        }
    }

    private static String text(Script script, Locale language) {
        return new String(Scripts.render(script, language), StandardCharsets.UTF_8);
    }

    static Stream<String> names() {
        return Samples.all().keySet().stream().flatMap(name -> Stream.of(name, name + " fr"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCallIsInTheReference(String name) {
        assertThat(CommandChecks.problems(TREES.get(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSecondRunChangesNothing(String name) {
        assertThat(FrameChecks.unguarded(TREES.get(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFailingItemDoesNotStopTheOthers(String name) {
        assertThat(FrameChecks.notIsolated(TREES.get(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIfReachesNoChangingCommand(String name) {
        assertThat(FrameChecks.reachedByWhatIf(TREES.get(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileHasAByteOrderMarkAndWindowsLineEnds(String name) {
        String text = TEXTS.get(name);
        assertThat(text).startsWith("\uFEFF#requires -Version 3.0\r\n").endsWith("exit $exitCode\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTranscriptIsClosedWhateverHappens(String name) {
        ParsedScript tree = TREES.get(name);
        assertThat(call(tree, "Start-Transcript").within()).anyMatch(around -> around.is("try", "body"));
        assertThat(call(tree, "Stop-Transcript").within()).anyMatch(around -> around.is("try", "finally"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noLineHoldsForce(String name) {
        assertThat(TREES.get(name).calls()).noneMatch(call -> call.argument("Force").isPresent());
    }

    @Test
    void theSameScriptGivesTheSameBytes() {
        assertThat(Scripts.render(Samples.wave())).isEqualTo(Scripts.render(Samples.wave()));
    }

    @Test
    void preconditionsComeBeforeAnyWork() {
        List<String> order = TREES.get("wave").calls().stream().filter(c -> c.within().stream()
                .noneMatch(around -> around.kind().equals("function"))).map(Call::name).toList();
        assertThat(order.indexOf("Import-Module")).isBetween(0, order.indexOf("Get-CsUser"));
        assertThat(order.indexOf("Get-WmiObject")).isBetween(0, order.indexOf("Get-CsUser"));
        assertThat(order.indexOf("Read-Row")).isBetween(0, order.indexOf("Get-CsUser"));
    }

    @Test
    void aMoveIsNotConfirmedByHandAndAReportGoesToTheLogFolder() {
        assertThat(call(TREES.get("wave"), "Move-CsLegacyUser").argument("Confirm").orElseThrow().text())
                .isEqualTo("$false");
        assertThat(call(TREES.get("repeatable"), "Import-CsLegacyConfiguration").argument("Report").orElseThrow().text())
                .isEqualTo("(Get-ReportPath -Name 'Import-CsLegacyConfiguration')");
    }

    @Test
    void aCommandWithoutWhatIfIsPrintedInADryRun() {
        ParsedScript tree = TREES.get("printed");
        assertThat(call(tree, "Move-CsRgsConfiguration").argument("WhatIf")).isEmpty();
        assertThat(tree.strings()).extracting("value").contains(
                "Move-CsRgsConfiguration -Source 'ocs-pool01.contoso.net' -Destination 'lync-pool01.contoso.net'");
    }

    @Test
    void aLoopStopsAtTheThresholdAndARowIsCheckedBeforeItIsUsed() {
        assertThat(TEXTS.get("wave")).containsSubsequence("[int] $MaximumFailures = 10", "foreach ($row in $rows1) {",
                "if ($failures -ge $MaximumFailures) { throw ", "Confirm-Cell -Text $row.SipAddress",
                "Confirm-Cell -Text $row.Exclude", "Get-CsUser -Identity $row.SipAddress", "Move-CsLegacyUser",
                "$after = (Get-PropertyText", "if (-not ($after -eq $row.TargetPool))");
    }

    @Test
    void aSingleUnitThatFailsStopsTheScript() {
        assertThat(call(TREES.get("result"), "Set-CsStaticRoutingConfiguration").within())
                .filteredOn(around -> around.is("try", "body")).last().matches(around -> around.rethrows());
        assertThat(call(TREES.get("wave"), "Move-CsLegacyUser").within())
                .filteredOn(around -> around.is("try", "body")).last().matches(around -> !around.rethrows());
    }

    @Test
    void aRunBookShowsTheCallWithoutTheFrame() {
        assertThat(Scripts.text(Command.of("Move-CsLegacyUser").with("Identity", Value.sip("sip:o'brien@contoso.com"))
                .with("Target", Samples.POOL).build())).isEqualTo(
                        "Move-CsLegacyUser -Identity 'sip:o''brien@contoso.com' -Target 'lync-pool01.contoso.net'");
    }

    @Test
    void theHeadNamesShellMachineAndRole() {
        assertThat(TREES.get("wave").comments()).contains("# Step: OCS-08-12@wave:Finance",
                "# Shell: Lync Server Management Shell", "# Machine: fe01.contoso.net", "# Role: CsAdministrator");
    }

    @Test
    void aRollbackReachesOnlyWhatTheResultFilesReportAsDone() {
        assertThat(FrameChecks.beyondWhatWasDone(TREES.get("rollback"))).isEmpty();
        assertThat(FrameChecks.beyondWhatWasDone(TREES.get("wave"))).isNotEmpty();
        assertThat(TEXTS.get("rollback")).containsSubsequence("[string[]] $ResultFile = @(),",
                "if ($line.StepId -eq $stepId) {", "if ($Status -contains $line.Status) { $last[$line.Object] = $line }",
                "-like ('OCS-08-12_wave_Finance' + '_????????-??????.csv')",
                "$undone = @(Read-Result -Path $ResultFile -Status 'Done')", "$ready = $true",
                "foreach ($row in @($undone | Where-Object -FilterScript { $_.Object -eq 'O\u2019\u2019Brien' })) {",
                "@(([string] $row.Before).Split(' '))", "foreach ($row in $undone) {");
    }

    @Test
    void aRollbackLeavesAloneWhatHasChangedSince() {
        assertThat(TEXTS.get("rollback")).containsSubsequence("Confirm-Cell -Text $row.Object", "Confirm-Cell -Text $row.Before",
                "if ($before -eq $row.Before) {", "-Status 'Skipped'", "if (-not ($before -eq $row.After)) { throw ",
                "Set-CsVoiceRoute", "if (-not ($after -eq $row.Before)) { throw ");
        assertThat(TEXTS.get("rollback")).doesNotContain("Only the way forward needs this.");
    }

    @Test
    void aRollbackHasRecordsOfItsOwn() {
        assertThat(TEXTS.get("rollback")).contains("$stem = 'OCS-08-12_wave_Finance_rollback'");
        assertThat(Samples.wave().rollback("x")).isEmpty();
    }

    @Test
    void aBrokenRunIsGoneOnWithFromItsResultFile() {
        assertThat(FrameChecks.goesOn(TREES.get("wave"))).isTrue();
        assertThat(FrameChecks.goesOn(TREES.get("items"))).isFalse();
        assertThat(TEXTS.get("wave")).containsSubsequence("[string] $ResumeFile = '',", "if ($ResumeFile -ne '') {",
                "Read-Result -Path $ResumeFile -Status @('Done', 'Skipped')", "$ready = $true",
                "if ($finished.ContainsKey($object)) {", "-Status 'Skipped'", "continue", "Get-CsUser", "Move-CsLegacyUser");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDryRunNeitherWaitsNorClaimsThatAnythingIsDone(String name) {
        ParsedScript tree = TREES.get(name);
        assertThat(tree.calls().stream().filter(call -> call.name().equals("Start-Sleep") || call.name().equals("Add-Result")
                && call.argument("Status").orElseThrow().values().contains("Done")))
                .allMatch(call -> call.within().stream().anyMatch(around -> around.is("if", "else")
                        && around.text().equals("$WhatIfPreference")));
    }

    @Test
    void aRestartThatOnlyAChangeMakesNecessaryIsRehearsedWithTheChange() {
        assertThat(TEXTS.get("rehearsal")).contains("@('Done', 'WhatIf') -contains $_.Status");
    }

    private static Call call(ParsedScript tree, String name) {
        return tree.calls().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }
}

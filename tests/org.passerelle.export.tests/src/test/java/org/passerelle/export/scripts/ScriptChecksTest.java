// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.powershell.testkit.Call;
import org.passerelle.powershell.testkit.CallArgument;
import org.passerelle.powershell.testkit.CommandChecks;
import org.passerelle.powershell.testkit.FrameChecks;
import org.passerelle.powershell.testkit.ParsedScript;
import org.passerelle.powershell.testkit.PowerShellSyntax;

/** Every script of every kind of step as an independent grammar sees it. */
class ScriptChecksTest {

    private static final String[] KINDS = ScriptExport.kinds().toArray(String[]::new);

    private static final Set<String> ONE = Set.of("Get-CsUser", "Get-CsDialInConferencingAccessNumber",
            "Get-CsConferenceDirectory", "Get-CsExUmContact", "Get-CsSite", "Get-CsWebServiceConfiguration");

    private static ExportedScripts exported;
    private static List<ScriptFile> scripts;
    private static List<ParsedScript> trees;

    @BeforeAll
    static void export() {
        exported = Extras.everything().of(KINDS);
        scripts = Woodgrove.allScripts(exported);
        trees = PowerShellSyntax.parse(scripts.stream().map(Woodgrove::text).toList());
    }

    static Stream<String> kinds() {
        return Stream.of(KINDS);
    }

    @Test
    void nothingIsMissing() {
        assertThat(exported.findings()).extracting(finding -> finding.message(Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasAScript(String kind) {
        assertThat(trees(kind)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyCallFitsTheReferenceOfLyncServer2013(String kind) {
        trees(kind).forEach(tree -> assertThat(CommandChecks.problems(tree)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSecondRunChangesNothing(String kind) {
        trees(kind).forEach(tree -> assertThat(FrameChecks.unguarded(tree)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFailingUserDoesNotStopTheOthers(String kind) {
        trees(kind).forEach(tree -> assertThat(FrameChecks.notIsolated(tree)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDryRunReachesNoChangingCommand(String kind) {
        trees(kind).forEach(tree -> assertThat(FrameChecks.reachedByWhatIf(tree)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noNamedValueIsEmpty(String kind) {
        for (ParsedScript tree : trees(kind)) {
            for (Call call : tree.calls()) {
                if (!tree.functions().contains(call.name())) {
                    assertThat(call.arguments().stream()
                            .filter(argument -> !argument.kind().equals("script_block_expression")).map(CallArgument::values).filter(values -> values.contains("")))
                            .as(call.toString()).isEmpty();
                }
            }
        }
    }

    @Test
    void whatPutsBackReachesOnlyWhatTheResultFilesReportAsDone() {
        List<ScriptFile> rollbacks = Woodgrove.rollbacks(exported);
        assertThat(rollbacks).isNotEmpty();
        rollbacks.forEach(file -> assertThat(FrameChecks.beyondWhatWasDone(trees.get(scripts.indexOf(file))))
                .as(file.fileName()).isEmpty());
    }

    @Test
    void everyWaveCanGoOnAfterABrokenRun() {
        for (int i = 0; i < scripts.size(); i++) {
            boolean moves = scripts.get(i).kind() == ScriptFile.Kind.SCRIPT
                    && scripts.get(i).stepId().matches("OCS-(06-03|08-12)@.*");
            assertThat(FrameChecks.goesOn(trees.get(i))).as(scripts.get(i).fileName()).isEqualTo(moves);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDryRunNeitherWaitsNorClaimsThatAnythingIsDone(String kind) {
        trees(kind).forEach(tree -> assertThat(tree.calls().stream().filter(call -> call.name().equals("Start-Sleep")
                || call.name().equals("Add-Result") && call.argument("Status").orElseThrow().values().contains("Done")))
                .allMatch(call -> call.within().stream().anyMatch(around -> around.is("if", "else")
                        && around.text().equals("$WhatIfPreference"))));
    }

    /** A look that may find nothing compares what it found; any other one takes exactly one object. */
    @ParameterizedTest
    @MethodSource("kinds")
    void exactlyOneObjectAnswersToAnAddress(String kind) {
        for (ParsedScript tree : trees(kind)) {
            for (Call look : tree.calls()) {
                if (ONE.contains(look.name()) && look.argument("Identity").isPresent()
                        && !look.argument("ErrorAction").orElseThrow().values().contains("SilentlyContinue")) {
                    String call = "@(" + look.name() + " -Identity " + look.argument("Identity").orElseThrow().text() + " ";
                    assertThat(tree.calls()).as(look.toString()).anyMatch(one -> one.name().equals("Get-Single")
                            && one.argument("InputObject").orElseThrow().text().startsWith(call));
                }
            }
        }
    }

    @Test
    void nobodyIsForcedAndNoDisplayNameIdentifiesAnybody() {
        Set<String> addresses = new HashSet<>(List.of("Move-CsLegacyUser", "Move-CsUser", "Disable-CsUser",
                "Move-CsApplicationEndpoint"));
        for (ParsedScript tree : trees) {
            assertThat(tree.calls()).noneMatch(call -> call.argument("Force").isPresent());
            assertThat(tree.calls().stream().filter(call -> addresses.contains(call.name()))
                    .map(call -> call.argument("Identity").orElseThrow()))
                    .allMatch(identity -> Set.of("$row.SipAddress", "$row.Object").contains(identity.text())
                            || identity.values().getFirst().startsWith("sip:"));
        }
    }

    @Test
    void whatAsksIsToldNotTo() {
        assertThat(trees.stream().flatMap(tree -> tree.calls().stream())
                .filter(call -> call.name().startsWith("Move-Cs") && !call.name().equals("Move-CsRgsConfiguration")))
                .isNotEmpty().allMatch(call -> call.argument("Confirm").orElseThrow().text().equals("$false"));
    }

    @Test
    void everyScriptHasAByteOrderMarkAndWindowsLineEnds() {
        for (ScriptFile script : scripts) {
            String text = new String(script.bytes(), StandardCharsets.UTF_8);
            assertThat(text).as(script.fileName()).startsWith("\uFEFF").endsWith("\r\n");
            assertThat(text.replace("\r\n", "")).as(script.fileName()).doesNotContain("\r").doesNotContain("\n");
        }
    }

    @Test
    void namesOfFilesAreSafeAndUnique() {
        assertThat(exported.files()).extracting(ScriptFile::fileName).allMatch(name -> name.matches("[A-Za-z0-9._-]{1,120}"));
        assertThat(exported.files().stream().map(file -> file.fileName().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        assertThat(Extras.everything().of(KINDS).files()).isEqualTo(exported.files());
    }

    @Test
    void frenchScriptsDifferInSentencesOnly() {
        List<ScriptFile> french = Woodgrove.allScripts(Extras.everything().in(Locale.FRENCH).of(KINDS));
        List<ParsedScript> frenchTrees = PowerShellSyntax.parse(french.stream().map(Woodgrove::text).toList());
        for (int i = 0; i < scripts.size(); i++) {
            assertThat(CommandChecks.problems(frenchTrees.get(i))).as(french.get(i).fileName()).isEmpty();
            assertThat(names(frenchTrees.get(i))).as(french.get(i).fileName()).isEqualTo(names(trees.get(i)));
        }
    }

    private static List<String> names(ParsedScript tree) {
        return tree.calls().stream().map(Call::name).toList();
    }

    private static List<ParsedScript> trees(String kind) {
        return IntStream.range(0, scripts.size())
                .filter(i -> scripts.get(i).stepId().equals(kind) || scripts.get(i).stepId().startsWith(kind + "@"))
                .mapToObj(trees::get).toList();
    }
}

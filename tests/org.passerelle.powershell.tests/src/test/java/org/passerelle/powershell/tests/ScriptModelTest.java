// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.RowLoop;
import org.passerelle.powershell.script.ScriptInfo;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.UnitBuilder;
import org.passerelle.powershell.script.Wait;

/** A script that would not be safe cannot be made. */
class ScriptModelTest {

    private static final Query POOLS = Query.of(Command.of("Get-CsPool").build());

    @Test
    void aChangeWithoutAGuardIsRefused() {
        UnitBuilder unit = Unit.of(Value.text("x")).change(Command.of("Enable-CsTopology").build());
        refused("The change Enable-CsTopology needs a guard.", unit::build);
    }

    @Test
    void onlyKnownCommandsAreRepeatable() {
        refused("Move-CsManagementServer may not run again without a look before.", () -> Unit.of(Value.text("x"))
                .repeatable().change(Command.of("Move-CsManagementServer").build()).build());
        refused("Import-CsLegacyConfiguration may not run again without a look before.", () -> Unit.of(Value.text("x"))
                .repeatable().change(Command.of("Import-CsLegacyConfiguration").with("ReplaceExisting").build()).build());
    }

    @Test
    void whatRunsOnlyAfterAChangeNeedsItsOwnVerification() {
        refused("What runs only after a change needs a verification of its own.", () -> Unit.of(Value.text("x"))
                .doneWhen(Condition.nothingDone()).change(Command.of("Enable-CsTopology").build()).build());
    }

    @Test
    void onlyACommandWithWhatIfCanBeRehearsed() {
        refused("Update-CsAddressBook cannot be rehearsed: it does not know -WhatIf.",
                () -> Change.rehearsal(Command.of("Update-CsAddressBook").build()));
        assertThat(Unit.of(Value.text("x")).change(Change.rehearsal(Command.of("Enable-CsTopology").build())).build()
                .changes()).noneMatch(Change::changes);
    }

    @Test
    void aUnitDoesSomething() {
        refused("A unit changes or verifies something.", () -> Unit.of(Value.text("x")).build());
    }

    @Test
    void aRowIsKnownOnlyInsideItsLoopAndByItsColumns() {
        Unit unit = Unit.check(Variable.row("Sip"), Condition.exists(POOLS), "m");
        refused("The script variable row.Sip has no value where it is used.",
                () -> Samples.script("S").add(unit).build());
        refused("The script variable row.Sip has no value where it is used.", () -> Samples.script("S")
                .add(RowLoop.over("w.csv", List.of(new Column("Other", Column.Kind.TEXT)), unit)).build());
        assertThat(Samples.script("S").add(RowLoop.over("w.csv", List.of(new Column("Sip", Column.Kind.TEXT)), unit))
                .build().work()).hasSize(1);
    }

    @Test
    void anItemIsKnownOnlyInsideItsLoop() {
        Unit unit = Unit.check(Variable.item("Fqdn"), Condition.exists(POOLS), "m");
        refused("The script variable item.Fqdn has no value where it is used.",
                () -> Samples.script("S").add(unit).build());
        assertThat(Samples.script("S").add(new ItemLoop(POOLS, unit)).build().work()).hasSize(1);
    }

    @Test
    void aResultIsKnownOnlyAfterItsCommandAndAnAnswerOnlyWhenAsked() {
        Command route = Command.of("New-CsStaticRoute").with("TCPRoute").with("Destination", Value.text("10.0.0.1"))
                .with("Port", Value.port(5060)).with("MatchUri", Value.text("contoso.com")).build();
        Command use = Command.of("Set-CsStaticRoutingConfiguration").with("Identity", Value.text("global"))
                .with("Route", Value.add(Variable.result("r"))).build();
        refused("The script variable result.r has no value where it is used.", () -> Samples.script("S")
                .add(Unit.of(Value.text("x")).doneWhen(Condition.exists(POOLS)).change(use)
                        .change(Change.of(route).into("r")).build()).build());
        refused("The script variable asked.a has no value where it is used.", () -> Samples.script("S")
                .add(Unit.check(Variable.asked("a"), Condition.exists(POOLS), "m")).build());
    }

    @Test
    void columnsAreNamedOnceAndFlagsExclude() {
        Unit unit = Unit.check(Value.text("x"), Condition.exists(POOLS), "m");
        refused("A column of w.csv is named twice.", () -> RowLoop.over("w.csv",
                List.of(new Column("A", Column.Kind.TEXT), new Column("a", Column.Kind.TEXT)), unit));
        refused("The column that excludes rows must be a flag.", () -> RowLoop.over("w.csv", List.of(), unit)
                .excluding(new Column("X", Column.Kind.TEXT)));
        refused("'A B' is no name for a script variable: letters and digits only.",
                () -> new Column("A B", Column.Kind.TEXT));
    }

    @Test
    void whatTakesAUnitBackChangesSomething() {
        refused("What takes a unit back changes something.",
                () -> Undo.by(POOLS.read("Fqdn"), Column.Kind.TEXT, Column.Kind.TEXT));
    }

    @Test
    void theNamesOfRecordsAreOfPlainCharacters() {
        refused("The names of a script's records are of letters, digits, dots and dashes.", () -> Samples.script("S")
                .fileStem("a b").add(Unit.check(Value.text("x"), Condition.exists(POOLS), "m")).build());
    }

    @Test
    void aScriptHasWorkAndAThreshold() {
        String message = "A script has work to do and a threshold of at least one failure.";
        refused(message, () -> Samples.script("S").build());
        refused(message, () -> Samples.script("S").maximumFailures(0)
                .add(Unit.check(Value.text("x"), Condition.exists(POOLS), "m")).build());
    }

    @Test
    void propertiesArePlainNames() {
        refused("'Name; calc' is no name of a property.", () -> POOLS.read("Name; calc"));
        refused("'a b' is no name of a property.", () -> POOLS.where("a b", Match.EQUALS, Value.text("x")));
    }

    @Test
    void aWaitPausesBetweenLooks() {
        refused("A wait needs a pause of at least a second.", () -> new Wait(0, 10));
    }

    @Test
    void theFileStemHoldsNothingAFileSystemRefuses() {
        assertThat(new ScriptInfo("OCS-08-12@wave:Fin\u00E9 1/..", "", "", "", "", "").fileStem())
                .isEqualTo("OCS-08-12_wave_Fin_1_..");
    }

    private static void refused(String message, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(CommandException.class).hasMessage(message);
    }
}

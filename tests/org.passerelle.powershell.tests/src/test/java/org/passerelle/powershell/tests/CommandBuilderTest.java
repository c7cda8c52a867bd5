// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;

class CommandBuilderTest {

    private static final Value.SipUri USER = Value.sip("sip:o'brien@contoso.com");

    @Test
    void aWellFormedCallKeepsItsArgumentsAndItsSet() {
        Command move = Command.of("move-cslegacyuser").with("identity", USER).with("Target", Samples.POOL)
                .with("ExcludeVoicePolicy").build();
        assertThat(move.cmdlet().name()).isEqualTo("Move-CsLegacyUser");
        assertThat(move.arguments()).extracting("name").containsExactly("Identity", "Target", "ExcludeVoicePolicy");
        assertThat(move.parameterSet().name()).isEqualTo("(All)");
        assertThat(move.changes()).isTrue();
    }

    @Test
    void anUnknownCommandIsRefused() {
        refused("There is no command Grant-OUPermission.", () -> Command.of("Grant-OUPermission"));
    }

    @Test
    void aCommandOfALaterProductIsRefused() {
        refused("Add-CsSlaDelegates does not exist in Lync Server 2013.", () -> Command.of("Add-CsSlaDelegates"));
    }

    @Test
    void anUnknownParameterIsRefused() {
        refused("New-CsHostingProvider has no parameter -Name.",
                () -> Command.of("New-CsHostingProvider").with("Name", Value.text("x")));
    }

    @Test
    void anAliasIsRefusedWithTheFullName() {
        refused("Enable-CsTopology has no parameter -wi; write -WhatIf.", () -> Command.of("Enable-CsTopology").with("wi"));
    }

    @Test
    void aParameterOfALaterProductIsRefused() {
        refused("Get-CsUser -OnModernServer does not exist in Lync Server 2013.",
                () -> Command.of("Get-CsUser").with("OnModernServer"));
        refused("Move-CsUser -UserList does not exist in Lync Server 2013.",
                () -> Command.of("Move-CsUser").with("UserList", Value.path("C:\\x.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Force", "force", "UseLegacyMode", "AccessTokens"})
    void someParametersAreNeverWritten(String parameter) {
        refused("Move-CsUser -" + parameter + " is never written.", () -> Command.of("Move-CsUser").with(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WhatIf", "Confirm", "Report", "ErrorAction"})
    void whatTheFrameWritesIsRefused(String parameter) {
        refused("-" + parameter + " is written by the script's frame.",
                () -> Command.of("Enable-CsTopology").with(parameter));
    }

    @Test
    void aMissingMandatoryArgumentIsRefused() {
        refused("Move-CsLegacyUser misses the mandatory argument -Target.",
                () -> Command.of("Move-CsLegacyUser").with("Identity", USER).build());
        refused("Move-CsLegacyUser misses the mandatory argument -Identity, -Target.",
                () -> Command.of("Move-CsLegacyUser").build());
    }

    @Test
    void parametersOfTwoSetsAreRefused() {
        refused("Get-CsService has no parameter set with all of [ApplicationServer, CentralManagement].",
                () -> Command.of("Get-CsService").with("ApplicationServer").with("CentralManagement").build());
        refused("New-CsStaticRoute has no parameter set with all of [TCPRoute, TLSRoute].",
                () -> Command.of("New-CsStaticRoute").with("TLSRoute").with("TCPRoute").build());
    }

    @Test
    void anArgumentGivenTwiceIsRefused() {
        refused("Get-CsUser -Identity is given twice.",
                () -> Command.of("Get-CsUser").with("Identity", USER).with("identity", USER));
    }

    @Test
    void valuesOfTheWrongKindAreRefused() {
        refused("Move-CsLegacyUser -Target is of type Fqdn and takes no Text.",
                () -> Command.of("Move-CsLegacyUser").with("Target", Value.text("pool")));
        refused("Set-CsAccessEdgeConfiguration -AllowOutsideUsers is of type Boolean and takes no Number.",
                () -> Command.of("Set-CsAccessEdgeConfiguration").with("AllowOutsideUsers", Value.number(1)));
        refused("Get-CsUser -OnOfficeCommunicationServer is a switch and takes no value.",
                () -> Command.of("Get-CsUser").with("OnOfficeCommunicationServer", Value.bool(true)));
        refused("Get-CsUser -Identity needs a value.", () -> Command.of("Get-CsUser").with("Identity"));
        refused("Set-CsSite -FederationRoute is of type String and takes no ListChange.",
                () -> Command.of("Set-CsSite").with("FederationRoute", Value.add(Value.text("x"))));
    }

    @Test
    void anIdentityWithAWildcardIsRefused() {
        refused("Get-CsUser -Identity must not hold a wildcard: Jo*",
                () -> Command.of("Get-CsUser").with("Identity", Value.text("Jo*")));
    }

    @Test
    void aFilterProgramIsRefused() {
        assertThatThrownBy(() -> Command.of("Get-CsUser").with("Filter", Value.text("DisplayName -eq 'x'")))
                .isInstanceOf(CommandException.class).hasMessageStartingWith("Get-CsUser -Filter is a program in a string");
    }

    @Test
    void aVariableFitsAnyTypeButASwitch() {
        assertThat(Command.of("Move-CsUser").with("Identity", Variable.row("Sip")).with("Target", Variable.row("Pool"))
                .build().arguments()).hasSize(2);
        assertThatThrownBy(() -> Command.of("Get-CsUser").with("OnOfficeCommunicationServer", Variable.row("X")))
                .isInstanceOf(CommandException.class);
    }

    @Test
    void windowsCommandsComeFromTheShortList() {
        assertThat(Command.of("Restart-Service").with("Name", Value.text("RTCSRV")).build().changes()).isTrue();
        assertThat(Command.of("Test-Path").with("LiteralPath", Value.path("C:\\x")).build().changes()).isFalse();
        for (String foreign : List.of("Invoke-Expression", "Remove-Item", "Invoke-Command", "iex")) {
            refused("There is no command " + foreign + ".", () -> Command.of(foreign));
        }
    }

    private static void refused(String message, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(CommandException.class).hasMessage(message);
    }
}

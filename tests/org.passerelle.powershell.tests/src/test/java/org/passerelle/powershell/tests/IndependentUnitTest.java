// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Script;
import org.passerelle.powershell.script.Scripts;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.UnitBuilder;
import org.passerelle.powershell.testkit.Call;
import org.passerelle.powershell.testkit.CommandChecks;
import org.passerelle.powershell.testkit.ParsedScript;
import org.passerelle.powershell.testkit.PowerShellSyntax;

/** Units that do not stop what follows, and names that are no plain words. */
class IndependentUnitTest {

    private static final Query POOLS = Query.of(Command.of("Get-CsPool").build());

    private static UnitBuilder check() {
        return Unit.of(Value.text("pools")).verify(Condition.exists(POOLS), "None.");
    }

    private static ParsedScript parse(Script.Builder script) {
        ParsedScript tree = PowerShellSyntax.parse(new String(Scripts.render(script.build()), StandardCharsets.UTF_8));
        assertThat(CommandChecks.problems(tree)).isEmpty();
        return tree;
    }

    private static boolean stops(Unit unit) {
        Call look = parse(Samples.script("OCS-10-03").add(unit)).calls().stream()
                .filter(call -> call.name().equals("Get-CsPool")).findFirst().orElseThrow();
        return look.within().stream().anyMatch(around -> around.is("try", "body") && around.rethrows());
    }

    @Test
    void aFailingUnitStopsWhatFollowsUnlessItIsIndependent() {
        assertThat(stops(check().build())).isTrue();
        assertThat(stops(check().independent().build())).isFalse();
    }

    @Test
    void aPropertyWithAHyphenIsReadAsOneName() {
        Variable address = Variable.item("msRTCSIP-PrimaryUserAddress");
        Query users = Query.of(Command.of("Get-ADUser").with("LDAPFilter", Value.text("(cn=*)")).build());
        ParsedScript tree = parse(Samples.script("OCS-02-08").require(new Precondition.Module("ActiveDirectory"))
                .add(new ItemLoop(users, Unit.of(address).verify(Condition.exists(POOLS), "None.").build())));

        assertThat(tree.strings()).anyMatch(literal -> "msRTCSIP-PrimaryUserAddress".equals(literal.value()));
        assertThat(tree.calls()).noneMatch(call -> call.name().contains("PrimaryUserAddress"));
    }

    @Test
    void aParameterWithADigitIsReadAsOneName() {
        ParsedScript tree = PowerShellSyntax.parse("Add-DnsServerResourceRecordA -ZoneName 'a.b' -Name ' -IPv4Address x'"
                + " -IPv4Address '10.0.0.1'");

        assertThat(CommandChecks.problems(tree)).isEmpty();
        assertThat(tree.calls().getFirst().argument("Name").orElseThrow().values()).isEqualTo(List.of(" -IPv4Address x"));
        assertThat(tree.calls().getFirst().argument("IPv4Address").orElseThrow().values()).isEqualTo(List.of("10.0.0.1"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.powershell.testkit.Call;
import org.passerelle.powershell.testkit.ParsedScript;
import org.passerelle.powershell.testkit.PowerShellSyntax;

/** Users move from OCS 2007 R2 and back. */
class UserMovesTest {

    private final ExportedScripts exported = new Woodgrove().of("OCS-06-03");

    private ParsedScript forward() {
        return PowerShellSyntax.parse(Woodgrove.text(Woodgrove.scripts(exported).getFirst()));
    }

    private static Call call(ParsedScript tree, String name) {
        return tree.calls().stream().filter(call -> call.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void onlyAUserWithoutRegistrarPoolWhomTheLegacyProductListsIsMoved() {
        Call listed = forward().calls().stream().filter(call -> call.argument("OnOfficeCommunicationServer").isPresent())
                .findFirst().orElseThrow();

        assertThat(listed.argument("Identity").orElseThrow().text()).isEqualTo("$row.SipAddress");
        assertThat(Woodgrove.text(Woodgrove.scripts(exported).getFirst())).containsSubsequence(
                "if ($before -eq $row.TargetPool) {", "if (-not (@(Get-CsUser -Identity $row.SipAddress "
                        + "-OnOfficeCommunicationServer -ErrorAction 'SilentlyContinue' | Where-Object -FilterScript { "
                        + "((Get-PropertyText -InputObject $_ -Property 'RegistrarPool') -eq '') }).Count -eq 1)) { throw ",
                "Move-CsLegacyUser");
    }

    @Test
    void theResultTellsThePoolOrTheHomeServerOfBefore() {
        assertThat(forward().calls()).anySatisfy(call -> {
            assertThat(call.into()).isEqualTo("$before");
            assertThat(call.name()).isEqualTo("Get-PropertyText");
            assertThat(call.argument("Property").orElseThrow().values()).containsExactly("RegistrarPool", "HomeServer");
        });
    }

    @Test
    void theWayBackLeadsToThePoolOfTheFormerHomeServer() {
        String text = Woodgrove.text(Woodgrove.rollbacks(exported).getFirst());
        Call move = call(PowerShellSyntax.parse(text), "Move-CsUser");

        assertThat(move.argument("Identity").orElseThrow().text()).isEqualTo("$row.Object");
        assertThat(move.argument("Target").orElseThrow().values()).containsExactly("ocspool.corp.woodgrove.com");
        assertThat(move.within()).anyMatch(around -> around.is("if", "then")
                && around.text().contains("([string] $row.Before).IndexOf('CN=ocspool,CN=Pools,'"));
    }
}

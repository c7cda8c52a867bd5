// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.powershell.testkit.Call;
import org.passerelle.powershell.testkit.ParsedScript;
import org.passerelle.powershell.testkit.PowerShellSyntax;

/** What is there already is compared, then put right or reported; it is never removed and made anew. */
class WhatIsThereTest {

    private static final String DIFFERS = "It exists with other values. Decide which ones are right; nothing was changed.";

    private static String script(String kind) {
        return Woodgrove.text(Woodgrove.scripts(Extras.everything().of(kind)).getFirst());
    }

    private static Call call(String script, String name) {
        ParsedScript tree = PowerShellSyntax.parse(script);
        return tree.calls().stream().filter(call -> call.name().equals(name)).findFirst().orElseThrow();
    }

    private static String guard(String script, String change) {
        return call(script, change).within().stream().filter(around -> around.is("if", "else")
                && around.otherwise().contains("Skipped")).findFirst().orElseThrow().text();
    }

    @Test
    void theDnsServerItselfIsAskedForAnAddress() {
        Call look = call(script("OCS-02-02"), "Resolve-DnsName");

        assertThat(look.argument("Server").orElseThrow().values()).containsExactly("dc1.corp.woodgrove.com");
        assertThat(look.argument("DnsOnly")).isPresent();
        assertThat(guard(script("OCS-02-02"), "Add-DnsServerResourceRecordA")).contains("'IPAddress'");
    }

    @Test
    void anAccessNumberThatDiffersIsReported() {
        assertThat(guard(script("SUP-25"), "New-CsDialInConferencingAccessNumber"))
                .contains("'DisplayNumber'", "'LineUri'", "'Pool'", "'PrimaryLanguage'");
        assertThat(script("SUP-25")).contains(DIFFERS);
    }

    @Test
    void anEndpointWithAnotherNameIsReported() {
        assertThat(guard(script("PCHAT-02-09"), "New-CsPersistentChatEndpoint")).contains("Group Chat (former address)");
        assertThat(script("PCHAT-02-09")).contains(DIFFERS);
    }

    @Test
    void aRouteWithOtherNumbersGetsTheRightOnes() {
        assertThat(guard(script("SUP-12"), "New-CsVoiceRoute")).contains("$before -eq ");
        assertThat(call(script("SUP-12"), "New-CsVoiceRoute").within()).anyMatch(around -> around.is("if", "then")
                && around.text().contains("Get-CsVoiceRoute"));
        assertThat(script("SUP-12")).containsSubsequence("Set-CsVoiceRoute -Identity", "-NumberPattern", "New-CsVoiceRoute");
    }

    @Test
    void aTrustedPoolGetsTheRightSwitches() {
        assertThat(guard(script("OCS-09-08"), "New-CsTrustedApplicationPool")).contains("'Registrar'", "'ThrottleAsServer'",
                "'TreatAsAuthenticated'", "'OutboundOnly'", "'RequiresReplication'");
        assertThat(call(script("OCS-09-08"), "Set-CsTrustedApplicationPool").argument("RequiresReplication")).isPresent();
    }
}

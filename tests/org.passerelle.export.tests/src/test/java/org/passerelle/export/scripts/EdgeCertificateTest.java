// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The certificate is known by its thumbprint alone: a subject may stand in several. */
class EdgeCertificateTest {

    private static String script(Woodgrove example) {
        return Woodgrove.text(Woodgrove.scripts(example.of("OCS-08-04")).getFirst());
    }

    @Test
    void aStatedThumbprintIsCompared() {
        String script = script(Extras.everything());

        assertThat(script).containsSubsequence("if ($before -eq '0123456789ABCDEF0123456789ABCDEF01234567') {",
                "Set-CsCertificate -Type 'AccessEdgeExternal' -Thumbprint '0123456789ABCDEF0123456789ABCDEF01234567'");
        assertThat(script).doesNotContain("X509Certificate2", "CN=");
    }

    @Test
    void withoutOneItIsReadFromTheFile() {
        String script = script(new Woodgrove());

        assertThat(script).containsSubsequence("$asked_pfx = Read-Host -AsSecureString",
                "foreach ($item in @(New-Object -TypeName 'System.Security.Cryptography.X509Certificates.X509Certificate2' "
                        + "-ArgumentList @('C:\\Passerelle\\access-edge.pfx', $asked_pfx)",
                "if ($before -eq $item.Thumbprint) {", "-Property 'Thumbprint') -eq $item.Thumbprint)",
                "Set-CsCertificate -Type 'AccessEdgeExternal' -Thumbprint $item.Thumbprint");
        assertThat(script).doesNotContain("CN=", "if ($WhatIfPreference) { $asked_pfx");
    }
}

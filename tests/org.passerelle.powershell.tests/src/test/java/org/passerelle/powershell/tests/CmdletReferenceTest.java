// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.powershell.reference.Cmdlet;
import org.passerelle.powershell.reference.CmdletReference;
import org.passerelle.powershell.reference.Effect;
import org.passerelle.powershell.reference.Product;

class CmdletReferenceTest {

    private final CmdletReference reference = CmdletReference.lync2013();

    @Test
    void everyLineCanBeRead() {
        assertThat(reference.names()).hasSizeGreaterThan(900)
                .allSatisfy(name -> assertThat(find(name).name()).isEqualToIgnoringCase(name));
    }

    @Test
    void theLync2013CmdletsAreKnown() {
        assertThat(reference.names().stream().filter(name -> find(name).legalFor(Product.LYNC_SERVER_2013))).hasSize(751);
    }

    @Test
    void namesAreFoundInAnyLetterCase() {
        assertThat(find("GET-CSUSER").name()).isEqualTo("Get-CsUser");
        assertThat(reference.find("Get-CsNothing")).isEmpty();
    }

    @Test
    void aParameterHasTypeAndPlace() {
        assertThat(find("Move-CsLegacyUser").parameter("target")).hasValueSatisfying(target -> {
            assertThat(target.name()).isEqualTo("Target");
            assertThat(target.type()).isEqualTo("Fqdn");
            assertThat(target.mandatory()).isTrue();
            assertThat(target.positional()).isTrue();
        });
        assertThat(find("Move-CsLegacyUser").parameter("PassThru")).hasValueSatisfying(
                pass -> assertThat(pass.isSwitch()).isTrue());
    }

    @Test
    void aListedParameterIsLegalOnlyInItsProducts() {
        assertThat(find("Get-CsUser").legalFor(Product.LYNC_SERVER_2013, "OnLyncServer")).isTrue();
        assertThat(find("Get-CsUser").legalFor(Product.LYNC_SERVER_2013, "OnModernServer")).isFalse();
        assertThat(find("Get-CsUser").legalFor(Product.SKYPE_FOR_BUSINESS_SERVER_2019, "OnModernServer")).isTrue();
    }

    @Test
    void anUnlistedParameterIsLegalWhereTheCmdletIs() {
        assertThat(find("Get-CsUser").legalFor(Product.LYNC_SERVER_2010, "Identity")).isTrue();
        assertThat(find("Add-CsSlaDelegates").legalFor(Product.LYNC_SERVER_2013, "Identity")).isFalse();
    }

    @Test
    void someParametersAreLegalNowhere() {
        assertThat(find("Move-CsUser").parameter("Force")).isPresent();
        assertThat(find("Move-CsUser").legalFor(Product.LYNC_SERVER_2013, "Force")).isFalse();
        assertThat(find("Move-CsUser").legalFor(Product.LYNC_SERVER_2013, "UseLegacyMode")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Move-CsRgsConfiguration", "Export-CsRgsConfiguration", "Import-CsRgsConfiguration",
            "Export-CsConfiguration", "Import-CsConfiguration", "Export-CsLisConfiguration", "Import-CsLisConfiguration",
            "Export-CsUserData", "Import-CsUserData", "Convert-CsUserData", "Export-CsPersistentChatData",
            "Update-CsAddressBook", "New-CsStaticRoute", "Invoke-CsManagementStoreReplication", "Get-CsUser"})
    void theseDoNotKnowWhatIf(String name) {
        assertThat(find(name).supportsWhatIf(Product.LYNC_SERVER_2013)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Move-CsLegacyUser", "Move-CsUser", "Move-CsApplicationEndpoint", "Move-CsConferenceDirectory",
            "Move-CsExUmContact", "Move-CsManagementServer", "Merge-CsLegacyTopology", "Import-CsLegacyConfiguration",
            "Install-CsAdServerSchema", "Enable-CsAdForest", "Enable-CsTopology", "Publish-CsTopology",
            "Import-CsPersistentChatData", "New-CsPersistentChatEndpoint", "Stop-CsWindowsService", "Set-CsCertificate"})
    void theseKnowWhatIf(String name) {
        assertThat(find(name).supportsWhatIf(Product.LYNC_SERVER_2013)).isTrue();
    }

    @Test
    void theVerbTellsWhatACmdletDoes() {
        assertThat(find("Get-CsUser").effect()).isEqualTo(Effect.READS);
        assertThat(find("Test-CsIM").effect()).isEqualTo(Effect.READS);
        assertThat(find("Move-CsUser").effect()).isEqualTo(Effect.CHANGES);
        assertThat(find("Export-CsConfiguration").effect()).isEqualTo(Effect.CHANGES);
        assertThat(find("Start-Transcript").effect()).isEqualTo(Effect.RECORDS);
    }

    private Cmdlet find(String name) {
        return reference.find(name).orElseThrow();
    }
}

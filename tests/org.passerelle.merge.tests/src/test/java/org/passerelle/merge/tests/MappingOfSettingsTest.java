// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.merge.tests.Topologies.lync2013;
import static org.passerelle.merge.tests.Topologies.pool;
import static org.passerelle.merge.tests.Topologies.r2;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.merge.Fate;
import org.passerelle.merge.TraceEntry;
import org.passerelle.merge.TraceEntry.Side;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;

/** What the merge does with settings, users and what is homed on a pool, and what it refuses. */
class MappingOfSettingsTest {

    private static final String IMPORT = "import-policies-and-settings";

    @Test
    void r2SipDomainsBecomeDomainsOfTheMergedTopology() {
        Merged merged = beside("sip domain fabrikam.com");

        merged.assertLegacy("sipDomain:fabrikam.com", Fate.CARRIED, "Merge-CsLegacyTopology", "become domains",
                "deviennent des domaines");
        assertThat(merged.entry(Side.LEGACY, "sipDomain:contoso.com").fate()).isEqualTo(Fate.COMBINED);
        assertThat(merged.entry(Side.TARGET, "sipDomain:contoso.com").fate()).isEqualTo(Fate.COMBINED);
        assertThat(merged.topology().getSipDomains()).hasSize(2);
    }

    @Test
    void r2ConferenceDirectoriesAreImportedAtPublication() {
        homed("conference-directory 7").assertLegacy("pool:ocs1.contoso.com/conferenceDirectory:7", Fate.IMPORTED,
                "Import-CsLegacyConferenceDirectory", "when the merged topology is published", "à la publication");
    }

    @Test
    void r2LocationProfilesAreImportedAsDialPlans() {
        beside("voice { dial-plan Oldtown { rule Short matches \"^1$\" becomes \"2\" } }").assertLegacy(
                "voice/dialPlan:Oldtown/normalizationRule:Short", Fate.IMPORTED, IMPORT, "dial plan", "plan de numérotation");
    }

    @Test
    void r2VoiceRoutesAndUsagesAreImported() {
        Merged merged = beside("voice { usage Local route Local { matches \"^1\" usage Local mediation ocs1.contoso.com } }");

        merged.assertLegacy("voice/voiceRoute:Local", Fate.IMPORTED, IMPORT, "legacy Mediation Server", "médiation hérité");
        merged.assertLegacy("voice/pstnUsage:Local", Fate.IMPORTED, IMPORT, "import of settings", "l’importation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice", "meeting", "presence", "archiving", "external-access"})
    void r2PoliciesAreImported(String kind) {
        beside("policy " + kind + " Staff").assertLegacy("policy:Staff", Fate.IMPORTED, IMPORT, "import of settings",
                "l’importation des paramètres");
    }

    @Test
    void r2MeetingPolicyBecomesAConferencingPolicy() {
        assertThat(beside("policy meeting Staff").topology().getPolicies()).extracting(Policy::getKind)
                .containsExactly(PolicyKind.CONFERENCING);
    }

    @Test
    void r2WebAccessAddressesAreImported() {
        beside("simple url dialin https://im.contoso.com/dialin").assertLegacy("simpleUrl:dialin", Fate.IMPORTED, IMPORT,
                "simple URLs", "URL simples");
    }

    @Test
    void r2ResponseGroupsMoveLaterAsAWhole() {
        homed("response-groups (workflows 2, queues 2, agent-groups 1)").assertLegacy(
                "pool:ocs1.contoso.com/responseGroups", Fate.LATER, "migrate-response-groups_1", "move together", "ensemble");
    }

    @Test
    void r2AccessNumbersAreImportedAndTheirContactsMoveLater() {
        homed("access-number +14255550110 (address sip:dialin@contoso.com, region Here)").assertLegacy(
                "pool:ocs1.contoso.com/accessNumber:sip:dialin@contoso.com", Fate.IMPORTED, IMPORT,
                "contact object is moved later", "objet contact est déplacé plus tard");
    }

    @Test
    void r2UnifiedMessagingContactsMoveLater() {
        homed("contact auto-attendant sip:desk@contoso.com (number +14255550100)").assertLegacy(
                "pool:ocs1.contoso.com/contactObject:auto-attendant,sip:desk@contoso.com", Fate.LATER,
                "move-exchange-unified-messaging-contact-objects", "after the users", "après les utilisateurs");
    }

    @Test
    void r2UsersStayOnTheirPoolUntilTheirWaveMoves() {
        Merged merged = homed("users 500");

        TraceEntry users = merged.result().trace().stream().filter(entry -> entry.path().contains("userPopulation")).findFirst()
                .orElseThrow();
        assertThat(users.fate()).isEqualTo(Fate.LATER);
        assertThat(pool(merged.topology(), "ocs1.contoso.com").homedUsers()).isEqualTo(500);
    }

    @Test
    void r2TrustedServicesAreKnownByTheirEntry() {
        beside("trusted-service recorder.contoso.com (port 5072, service Recorder, next hop ocs1.contoso.com)").assertLegacy(
                "trustedService:recorder.contoso.com,Recorder", Fate.TRUSTED_ENTRY, "configure-trusted-application-servers_1",
                "trusted service entry", "entrée de service approuvé");
    }

    @Test
    void aLegacyPoolWhoseNameATargetPoolHasIsRefused() {
        Merged merged = Merged.of(r2("server ocs1.contoso.com { front end }"), lync2013("server OCS1.contoso.com { director }"));

        assertThat(merged.shown()).isEmpty();
        assertThat(merged.topology().getSites()).hasSize(1);
        TraceEntry refused = merged.entry(Side.LEGACY, "pool:ocs1.contoso.com");
        assertThat(refused.fate()).isEqualTo(Fate.REFUSED);
        assertThat(refused.reason()).isEqualTo("nameTaken");
        assertThat(merged.result().refused()).contains(refused);
    }

    @Test
    void aDatabaseInstanceOfALegacyPoolThatTheTargetUsesIsRefused() {
        Merged merged = Merged.of(r2("server ocs1.contoso.com { front end { back end sql1.contoso.com } }"),
                lync2013("server lync1.contoso.com { front end { back end sql1.contoso.com } }"));

        assertThat(merged.result().refused()).extracting(TraceEntry::reason).containsOnly("instanceReused");
        assertThat(merged.result().refused()).extracting(TraceEntry::path)
                .anyMatch(path -> path.startsWith("sqlServer:sql1.contoso.com/sqlInstance"));
    }

    @Test
    void anInstanceOfAnotherNameOnTheSameServerIsNotRefused() {
        Merged merged = Merged.of(r2("server ocs1.contoso.com { front end { back end sql1.contoso.com\\OLD } }"),
                lync2013("server lync1.contoso.com { front end { back end sql1.contoso.com\\NEW } }"));

        assertThat(merged.result().refused()).isEmpty();
    }

    private static Merged homed(String onPool) {
        return Merged.of(r2("server ocs1.contoso.com { front end " + onPool + "}"), lync2013(""));
    }

    private static Merged beside(String text) {
        return Merged.of(r2("server ocs1.contoso.com { front end mediation }", text), lync2013(""));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.merge.tests.Topologies.pool;
import static org.passerelle.merge.tests.Topologies.r2;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.passerelle.merge.LegacyDigest;
import org.passerelle.merge.LegacyImport;
import org.passerelle.merge.LegacyMerge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;

/** The merge in a working copy, the fingerprint of what was merged, and the import of settings. */
class LegacyMergeTest {

    private static final String SITE = """
            server ocs1.contoso.com { front end { media-edge edge1.contoso.com archiving-server arc1.contoso.com } users 100 }
            server edge1.contoso.com { edge }
            server arc1.contoso.com { archiving }""";

    private final Topology state = r2(SITE);

    @Test
    void shownPoolsMoveAndTheOthersKeepTheirPlace() {
        List<Pool> shown = LegacyMerge.into(state, null, Set.of());

        assertThat(shown).containsExactly(pool(state, "ocs1.contoso.com"), pool(state, "edge1.contoso.com"));
        assertThat(LegacyMerge.find(state).orElseThrow().getPools()).containsExactlyElementsOf(shown);
        assertThat(pool(state, "arc1.contoso.com").site().getName()).isEqualTo("Cellar");
        assertThat(shown).allMatch(pool -> pool.getVersion() == ProductVersion.OCS_2007_R2);
    }

    @Test
    void mergingAgainKeepsWhatIsThereAndAddsWhatIsNew() {
        LegacyMerge.into(state, null, Set.of());
        String once = Topologies.print(state);
        assertThat(LegacyMerge.into(state, null, Set.of())).hasSize(2);
        assertThat(Topologies.print(state)).isEqualTo(once);

        Pool late = pool(r2("server ocs2.contoso.com { front end }"), "ocs2.contoso.com");
        late.setVersion(ProductVersion.OCS_2007_R2);
        state.getHosts().add(late.getMembers().getFirst().getHost());
        state.getSites().getFirst().getPools().add(late);
        assertThat(LegacyMerge.into(state, null, Set.of())).hasSize(3).contains(late);
        assertThat(state.getSites()).hasSize(2);
    }

    @Test
    void mergingWithoutEdgesLeavesTheEdgeThatWasMergedBefore() {
        LegacyMerge.into(state, null, Set.of());

        assertThat(LegacyMerge.into(state, Set.of(), Set.of())).extracting(Pool::getFqdn)
                .containsExactly(new Fqdn("ocs1.contoso.com"));
        assertThat(pool(state, "edge1.contoso.com").site()).isSameAs(LegacyMerge.find(state).orElseThrow());
    }

    @Test
    void withNothingToShowThereIsNoBackCompatSite() {
        Topology records = r2("server arc1.contoso.com { archiving }");

        assertThat(LegacyMerge.into(records, null, Set.of())).isEmpty();
        assertThat(LegacyMerge.find(records)).isEmpty();
    }

    @Test
    void aPoolWithATakenNameStays() {
        assertThat(LegacyMerge.into(state, null, Set.of(new Fqdn("OCS1.contoso.com")))).extracting(Pool::getFqdn)
                .containsExactly(new Fqdn("edge1.contoso.com"));
    }

    @Test
    void onlyPoolsBeforeLync2010AreLegacy() {
        Topology mixed = r2("server a.contoso.com { director } server b.contoso.com runs Lync-2010 { director }"
                + " server c.contoso.com runs OCS-2007 { director }");

        assertThat(LegacyMerge.legacyPools(mixed)).extracting(pool -> pool.getFqdn().toString())
                .containsExactly("a.contoso.com", "c.contoso.com");
    }

    @Test
    void theFingerprintIsTheSameAfterTheMerge() {
        String before = LegacyDigest.of(state);

        LegacyMerge.into(state, null, Set.of());

        assertThat(LegacyDigest.of(state)).isEqualTo(before);
    }

    @Test
    void theFingerprintDoesNotDependOnTheOrderOfElementsNorOnUsers() {
        String before = LegacyDigest.of(state);

        ECollections.reverse(state.getSites().getFirst().getPools());
        pool(state, "ocs1.contoso.com").getPopulations().clear();

        assertThat(LegacyDigest.of(state)).isEqualTo(before);
    }

    @Test
    void theFingerprintChangesWithAnAttributeAReferenceAndAPool() {
        String before = LegacyDigest.of(state);
        Topology port = r2(SITE);
        pool(port, "edge1.contoso.com").setInternalSipPort(new Port(5062));
        assertThat(LegacyDigest.of(port)).isNotEqualTo(before);
        assertThat(LegacyDigest.of(r2(SITE.replace("media-edge edge1", "media-edge arc1")))).isNotEqualTo(before);
        assertThat(LegacyDigest.of(r2(SITE + " server ocs9.contoso.com { front end }"))).isNotEqualTo(before);
        assertThat(LegacyDigest.of(r2(SITE))).isEqualTo(before);
    }

    @Test
    void theImportTurnsMeetingPoliciesIntoConferencingPoliciesAndLeavesTheOthers() {
        Topology settings = r2("", "policy meeting A policy voice B");

        LegacyImport.into(settings);
        LegacyImport.into(settings);

        assertThat(settings.getPolicies()).extracting(Policy::getKind).containsExactly(PolicyKind.CONFERENCING, PolicyKind.VOICE);
    }
}

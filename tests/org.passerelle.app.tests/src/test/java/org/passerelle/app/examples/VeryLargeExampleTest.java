// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.TopologyComparison;
import org.passerelle.migration.Migration;
import org.passerelle.rules.Finding;
import org.passerelle.rules.Rules;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

/** The reference deployment of three regions and sixty branches, and the migration to it. */
class VeryLargeExampleTest {

    private static final TopologyTexts TEXTS = Languages.create().texts();

    private final Map<String, EObject> models = VeryLargeExample.make(1);
    private final Topology reference = (Topology) models.get("rt6.topo");
    private final TopologyIndex index = TopologyIndex.of(reference);

    @Test
    void theReferenceHasTheServersOfItsDescription() {
        assertThat(computers(PoolKind.ENTERPRISE_FRONT_END)).isEqualTo(72);
        assertThat(computers(PoolKind.EDGE)).isEqualTo(12);
        assertThat(computers(PoolKind.DIRECTOR)).isEqualTo(9);
        assertThat(computers(PoolKind.MEDIATION)).isEqualTo(18);
        assertThat(pools(PoolKind.SURVIVABLE_BRANCH_APPLIANCE)).hasSize(58);
        assertThat(pools(PoolKind.SURVIVABLE_BRANCH_SERVER)).hasSize(2);
        assertThat(pools(PoolKind.TRUSTED_APPLICATION)).hasSize(5);
        assertThat(pools(PoolKind.OFFICE_WEB_APPS)).hasSize(6);
        assertThat(index.gateways()).hasSize(90);
        assertThat(index.gateways().stream().mapToInt(gateway -> gateway.getTrunks().size()).sum()).isEqualTo(180);
        assertThat(reference.getSites().stream().filter(BranchSite.class::isInstance)).hasSize(60);
        assertThat(reference.getSipDomains()).hasSize(5);
    }

    @Test
    void pairedPoolsHomeEightyThousandUsersTogetherAndChatIsStretched() {
        List<Pool> frontEnds = pools(PoolKind.ENTERPRISE_FRONT_END);
        assertThat(frontEnds).hasSize(6).allSatisfy(pool -> assertThat(pool.getBackupPool().getBackupPool()).isSameAs(pool));
        Pool chat = pools(PoolKind.PERSISTENT_CHAT).getFirst();
        assertThat(chat.getMembers().stream().filter(PoolMember::isStandby)).hasSize(4);
        assertThat(chat.getMembers()).hasSize(8);
        assertThat(pools(PoolKind.PERSISTENT_CHAT)).hasSize(2);
        assertThat(index.pools(PoolKind.GROUP_CHAT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rt6.topo", "legacy.topo", "target.topo"})
    void theTopologiesHaveNoErrors(String name) {
        assertThat(errors(Rules.document((Topology) models.get(name)))).isEmpty();
    }

    @Test
    void theMigrationHasNoErrors() {
        Migration migration = (Migration) models.get("proseware.migration");

        assertThat(errors(Rules.document(migration.legacyTopology(), migration))).isEmpty();
        assertThat(errors(Rules.document(migration.targetTopology(), migration))).isEmpty();
        assertThat(errors(Rules.pair(migration))).isEmpty();
    }

    @Test
    void theSameSizeGivesTheSameTexts() {
        Locale locale = Locale.getDefault();
        List<String> first = print(VeryLargeExample.make(2));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(print(VeryLargeExample.make(2))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void sizesRepeatTheDeployment() {
        TopologyIndex twice = TopologyIndex.of((Topology) VeryLargeExample.make(2).get("target.topo"));

        assertThat(twice.pools(PoolKind.ENTERPRISE_FRONT_END)).hasSize(12);
        assertThat(twice.gateways()).hasSize(180);
        assertThat(twice.pools()).extracting(pool -> pool.getFqdn().key()).doesNotHaveDuplicates();
    }

    @Test
    void aSizeBelowOneIsRefused() {
        assertThatThrownBy(() -> VeryLargeExample.make(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMergeOfALargeDeploymentHasEveryElementAndLosesNothingOfTheTarget() {
        Map<String, EObject> large = VeryLargeExample.make(20);
        Topology legacy = (Topology) large.get("legacy.topo");
        Topology target = (Topology) large.get("target.topo");

        CoexistenceMerge.Result result = CoexistenceMerge.merge(legacy, target);

        assertThat(result.trace()).hasSize(2 + count(legacy) + count(target));
        assertThat(result.refused()).isEmpty();
        assertThat(TopologyComparison.compare(target, result.coexistence()).differences())
                .noneMatch(difference -> difference.kind() == org.passerelle.merge.Difference.Kind.MISSING);
    }

    private static List<String> errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError)
                .map(finding -> finding.ruleId() + " " + finding.path() + " " + finding.message(Locale.ENGLISH)).limit(20).toList();
    }

    private static List<String> print(Map<String, EObject> models) {
        List<String> texts = new ArrayList<>();
        models.forEach((name, model) -> texts.add(name + "\n" + TEXTS.print(model)));
        return texts;
    }

    private static int count(Topology topology) {
        int[] count = {0};
        topology.eAllContents().forEachRemaining(element -> count[0]++);
        return count[0];
    }

    private List<Pool> pools(PoolKind kind) {
        return index.pools(kind).stream().filter(pool -> pool.effectiveVersion() == ProductVersion.LYNC_2013).toList();
    }

    private int computers(PoolKind kind) {
        return pools(kind).stream().mapToInt(pool -> pool.getMembers().size()).sum();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.Severity;
import org.passerelle.rules.DefaultSeverities;
import org.passerelle.rules.ExportRule;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleScope;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** What a script needs and the model lacks is told with the place to write it. */
class FindingsTest {

    private final Woodgrove example = Extras.everything();

    private void assertMissing(String kind, EObject element, String feature) {
        ExportedScripts exported = example.of(kind);
        assertThat(Woodgrove.scripts(exported)).isEmpty();
        assertThat(exported.findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(ScriptFinding.Kind.MISSING);
            assertThat(finding.element()).isSameAs(element);
            assertThat(finding.feature().orElseThrow().getName()).isEqualTo(feature);
            assertThat(finding.kind().isBlocking()).isTrue();
        });
    }

    @Test
    void theMediaPath() {
        example.migration().getOptions().setMediaPath(null);
        assertMissing("OCS-04-01", example.migration().getOptions(), "mediaPath");
    }

    @Test
    void theWorkFolder() {
        example.migration().getOptions().setWorkFolder("");
        assertMissing("OCS-04-02", example.migration().getOptions(), "workFolder");
    }

    @Test
    void allOptions() {
        example.migration().setOptions(null);
        assertMissing("OCS-07-02", example.migration(), "options");
    }

    @Test
    void thePartnersOfClosedFederation() {
        FederationSettings federation = example.target().getFederation();
        federation.getAllowedDomains().clear();
        assertMissing("OCS-08-11", federation, "allowedDomains");
    }

    @Test
    void thePartnersOfXmpp() {
        example.migration().getXmpp().getPartners().clear();
        example.target().getFederation().getXmppPartners().clear();
        assertMissing("OCS-08-15", example.migration().getXmpp(), "partners");
    }

    @Test
    void theNextHopOfALegacyEdge() {
        Edge edge = TopologyIndex.of(example.legacy()).roles(Edge.class).getFirst();
        edge.setNextHop(null);
        assertMissing("OCS-04-02", edge, "nextHop");
    }

    @Test
    void theAddressOfAServer() {
        Pool pool = TopologyIndex.of(example.target()).frontEnds().getFirst();
        pool.getMembers().forEach(member -> member.getHost().getInterfaces().clear());

        ExportedScripts exported = example.of("OCS-02-02");

        assertThat(exported.findings()).as("all servers at once").hasSize(3).allMatch(finding -> finding.feature().orElseThrow()
                == TopologyPackage.eINSTANCE.getHost_Interfaces());
    }

    @Test
    void theSuccessorOfAPool() {
        example.migration().getCorrespondences().clear();
        assertMissing("OCS-10-01", example.migration(), "correspondences");
    }

    @Test
    void anExpandedEdgeIsRefused() {
        TopologyIndex.of(example.legacy()).roles(Edge.class).getFirst().setLayout(EdgeLayout.EXPANDED);

        assertThat(example.of("OCS-04-02").findings()).extracting(finding -> finding.message(Locale.ENGLISH)).containsExactly(
                "Step OCS-04-02 gets no script because this value has a form that no script may carry: layout = expanded "
                        + "(edge, pool ocsedge.corp.woodgrove.com)");
    }

    @Test
    void onePlaceIsToldOnceHoweverManyStepsNeedIt() {
        example.migration().getOptions().setWorkFolder(null);

        assertThat(example.of("OCS-04-02", "OCS-07-02", "OCS-09-01").findings()).singleElement()
                .matches(finding -> finding.feature().orElseThrow()
                        == MigrationPackage.eINSTANCE.getMigrationOptions_WorkFolder());
    }

    @ParameterizedTest
    @EnumSource(ScriptFinding.Kind.class)
    void everyKindIsARuleOfTheCatalogue(ScriptFinding.Kind kind) {
        Rule rule = RuleCatalogue.standard().find(kind.ruleId()).orElseThrow();

        assertThat(rule.scope()).isEqualTo(RuleScope.EXPORT);
        assertThat(DefaultSeverities.of(rule.id())).as("what is wrong beside what is not stated is an error")
                .isEqualTo(kind.isBlocking() && kind != ScriptFinding.Kind.MISSING ? Severity.ERROR : Severity.WARNING);
    }

    @Test
    void everyExportRuleIsOfAKind() {
        assertThat(RuleCatalogue.standard().rules(ExportRule.class)).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(
                Stream.of(ScriptFinding.Kind.values()).map(ScriptFinding.Kind::ruleId).toList());
    }

    @Test
    void otherScriptsAreWrittenNevertheless() {
        example.migration().getOptions().setMediaPath(null);
        assertThat(Woodgrove.scripts(example.of("OCS-04-01", "OCS-04-03"))).hasSize(1);
    }

    @Test
    void findingsSpeakFrench() {
        example.migration().getOptions().setMediaPath(null);
        List<ScriptFinding> findings = example.of("OCS-04-01").findings();
        assertThat(findings.getFirst().message(Locale.FRENCH)).startsWith("L’étape OCS-04-01@host:")
                .contains("n’a pas de script");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.WaveKind;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Verdict;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.derived.TopologyIndex;

/** Shapes of companies that real migrations have: each plan is sound and ends in the target, or says what is missing. */
class UnusualCompaniesTest {

    private final Company company = FullCompany.full();

    private List<String> assertSound(Company company) {
        Simulation simulation = company.simulate();
        Verdict verdict = simulation.verdict();
        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.completed()).isTrue();
        return simulation.plan().steps().stream().map(StepInstance::kindId).distinct().toList();
    }

    private static Edge oldEdge(Company company) {
        return Company.edge(TopologyIndex.of(company.legacy.topology).pools(PoolKind.EDGE).getFirst());
    }

    @Test
    void everythingAtOnce() {
        List<String> kinds = assertSound(company);
        assertThat(kinds).contains("OCS-02-08", "OCS-05-04", "OCS-08-13", "OCS-08-15", "OCS-09-01", "OCS-09-03",
                "OCS-09-06", "OCS-09-12", "OCS-10-01", "MED-03", "PCHAT-02-07", "PCHAT-03-03");
        assertThat(kinds.getLast()).isEqualTo("OCS-10-06");
    }

    @Test
    void aGatewayThatIsUpgradedInItsPlace() {
        company.target.site.getGateways().getFirst().setHost(company.target.host("oldgw"));
        assertThat(assertSound(company)).contains("MED-01").doesNotContain("SUP-31");
    }

    @Test
    void aLegacySiteWithTheNameOfTheNewOne() {
        company.legacy.site.setName("HQ");
        assertSound(company);
    }

    @Test
    void anExpandedEdgeIsConvertedBeforeTheMerge() {
        oldEdge(company).setLayout(EdgeLayout.EXPANDED);
        assertThat(assertSound(company)).contains("OCS-02-07");
    }

    @Test
    void groupChatThatIsGivenUp() {
        Pool chat = TopologyIndex.of(company.target.topology).pools(PoolKind.PERSISTENT_CHAT).getFirst();
        company.target.site.getPools().remove(chat);
        company.target.site.setDefaultPersistentChatPool(null);
        Company.front(company.newPool).setPersistentChat(null);
        company.migration.getCorrespondences().removeIf(pair -> pair.getTo() == chat);
        assertThat(assertSound(company)).contains("PCHAT-03-01").doesNotContain("PCHAT-02-03");
    }

    @Test
    void xmppThatIsGivenUp() {
        Company.edge(company.target.site.getFederationRoute()).setXmpp(false);
        company.target.site.setXmppRoute(null);
        assertSound(company);
    }

    @Test
    void aLegacyEdgeWithOneName() {
        Build.services(oldEdge(company), "sip", "sip", "sip", "198.51.100.");
        assertSound(company);
    }

    @Test
    void twoPoolsWithEverything() {
        Pool second = company.oldPool("ocstwo", 50);
        Pool successor = company.newPool("lynctwo");
        Company.front(successor).setMediaEdge(company.target.site.getFederationRoute());
        company.become(second, successor);
        company.wave("Second", WaveKind.PRODUCTION, second, -1);
        assertSound(company);
    }

    @Test
    void mediationThatIsCollocatedOnTheLegacyPool() {
        Pool server = TopologyIndex.of(company.legacy.topology).pools(PoolKind.MEDIATION).getFirst();
        company.oldPool.getRoles().add(server.getRoles().getFirst());
        company.legacy.site.getPools().remove(server);
        company.legacy.topology.getVoice().getRoutes().getFirst().getMediationServers().set(0, company.oldPool);
        assertSound(company);
    }

    @Test
    void noPilotWave() {
        company.migration.getWaves().removeFirst();
        assertThat(assertSound(company)).doesNotContain("OCS-06-02", "OCS-06-03", "OCS-06-04");
    }

    @Test
    void anAdministrationComputerThatTheTargetDoesNotDeclare() {
        company.migration.getOptions().setAdminComputer(company.legacy.host("newadmin"));
        company.target.topology.getHosts().removeIf(host -> host.label().startsWith("admin"));
        assertSound(company);
    }

    @Test
    void noAdministrationComputerAtAll() {
        company.migration.getOptions().setAdminComputer(null);
        company.target.topology.getHosts().removeIf(host -> host.label().startsWith("admin"));
        assertSound(company);
    }

    @Test
    void federationThatIsNewOnBothEdges() {
        Company small = new Company().withEdges();
        oldEdge(small).setFederation(false);
        small.legacy.topology.setFederation(null);
        assertThat(assertSound(small)).contains("OCS-08-06", "SUP-10").doesNotContain("OCS-08-03");
    }

    @Test
    void federationThatIsGivenUp() {
        Company small = new Company().withEdges();
        Company.edge(small.target.site.getFederationRoute()).setFederation(false);
        small.target.site.setFederationRoute(null);
        small.target.topology.setFederation(null);
        assertThat(assertSound(small)).contains("OCS-08-02", "OCS-08-03").doesNotContain("OCS-08-06");
    }

    @Test
    void aForestThatNobodyStatesIsNotPreparedAndIsNamed() {
        Company small = new Company();
        small.legacy.topology.setForest(null);
        small.target.topology.setForest(null);
        Verdict verdict = small.simulate().verdict();
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.errors()).isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.ruleId()).isEqualTo("I-01"));
    }

    @Test
    void aForestThatTheTargetAloneStates() {
        Company small = new Company();
        small.legacy.topology.setForest(null);
        assertThat(assertSound(small)).contains("OCS-03-01");
    }

    @Test
    void aGatewayWithoutSuccessorKeepsItsRouteAndIsNamed() {
        PstnGateway old = company.legacy.site.getGateways().getFirst();
        company.migration.getGatewayReplacements().removeIf(pair -> pair.getFrom() == old);
        company.target.topology.getVoice().getRoutes().clear();
        Verdict verdict = company.simulate().verdict();
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.errors()).anySatisfy(violation -> assertThat(violation.ruleId()).isEqualTo("I-11"));
    }

    @Test
    void usersOutsideOfEveryWaveKeepThePoolFromBeingEmpty() {
        Company small = new Company();
        small.migration.getWaves().removeLast();
        Verdict verdict = small.simulate().verdict();
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.errors()).anySatisfy(violation -> assertThat(violation.toString())
                .contains("I-11 at OCS-10-03").contains("50 users"));
    }
}

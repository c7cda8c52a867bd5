// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.WaveKind;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Variant;
import org.passerelle.planning.Verdict;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

/** The variants of the path: which steps they have, in which order, and that their plans are sound. */
class VariantsTest {

    private static void assertSound(Plan plan) {
        assertSound(new Simulator().run(plan).verdict());
    }

    private static void assertSound(Verdict verdict) {
        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.sound()).isTrue();
    }

    private static List<String> kinds(Plan plan) {
        return plan.steps().stream().map(StepInstance::kindId).distinct().toList();
    }

    private static int first(Plan plan, String kind) {
        return plan.steps(kind).getFirst().position();
    }

    private static int last(Plan plan, String kind) {
        return plan.steps(kind).getLast().position();
    }

    private static Edge edge(Topology topology) {
        return Company.edge(TopologyIndex.of(topology).pools(PoolKind.EDGE).getFirst());
    }

    private static Company sameName() {
        Company company = new Company().withEdges();
        Build.services(edge(company.legacy.topology), "sip", "sip", "sip", "198.51.100.");
        return company;
    }

    @Test
    void whereTheLegacyEdgeHasOneNameUsersMoveAndTheEdgeGoesBeforeFederationIsSwitched() {
        Plan plan = sameName().plan();
        assertThat(plan.variants()).containsExactly(Variant.SAME_FQDN_EDGE);
        assertThat(kinds(plan)).doesNotContain("OCS-08-03", "OCS-08-05");
        assertThat(last(plan, "OCS-08-12")).isLessThan(first(plan, "OCS-10-05"));
        assertThat(last(plan, "OCS-08-04")).isLessThan(first(plan, "OCS-10-05"));
        assertThat(last(plan, "OCS-10-05")).isLessThan(first(plan, "OCS-08-01"));
        assertThat(first(plan, "OCS-08-01")).isLessThan(first(plan, "OCS-08-06"));
        assertThat(last(plan, "OCS-10-06")).isEqualTo(plan.steps().size() - 1);
        assertSound(plan);
    }

    @Test
    void withoutAnyEdgeUsersMoveRightAfterThePilot() {
        Plan plan = new Company().plan();
        assertThat(plan.variants()).containsExactly(Variant.NO_EDGE);
        assertThat(kinds(plan)).noneMatch(kind -> kind.startsWith("OCS-07") || kind.startsWith("OCS-05-01")
                || kind.startsWith("OCS-05-02") || kind.compareTo("OCS-08-01") >= 0 && kind.compareTo("OCS-08-11") <= 0);
        StepInstance wave = plan.step("OCS-08-12@wave:Finance").orElseThrow();
        assertThat(plan.waitsFor(wave)).anySatisfy(
                wait -> assertThat(wait.last().id()).isEqualTo("OCS-06-04@wave:Pilot"));
        assertSound(plan);
    }

    @Test
    void withANewEdgeOnlyFederationIsNewAndTheEdgeStepsAreThere() {
        Company company = new Company();
        company.newEdge();
        Plan plan = company.plan();
        assertThat(plan.variants()).isEmpty();
        assertThat(kinds(plan)).contains("OCS-07-01", "OCS-07-02", "OCS-08-06", "OCS-08-10", "OCS-08-11")
                .doesNotContain("OCS-05-01", "OCS-08-02", "OCS-08-03", "OCS-08-05", "OCS-10-05");
        assertSound(plan);
    }

    @Test
    void withoutFederationMediaPathAndGoLiveStay() {
        Company company = new Company().withEdges();
        for (Topology topology : new Topology[] {company.legacy.topology, company.target.topology}) {
            edge(topology).setFederation(false);
            topology.setFederation(null);
        }
        company.target.site.setFederationRoute(null);
        Plan plan = company.plan();
        assertThat(plan.variants()).containsExactly(Variant.NO_FEDERATION);
        assertThat(kinds(plan)).doesNotContain("OCS-08-02", "OCS-08-03", "OCS-08-05", "OCS-08-06")
                .contains("OCS-08-04", "OCS-08-07", "OCS-08-08", "OCS-08-10", "OCS-08-11");
        assertSound(plan);
    }

    private static Company twoPools() {
        Company company = new Company();
        Pool second = company.oldPool("ocstwo", 50);
        company.become(second, company.newPool("lynctwo"));
        company.migration.getWaves().move(2, company.wave("Second", WaveKind.PRODUCTION, second, -1));
        company.withEdges();
        return company;
    }

    @Test
    void severalPoolsAreMigratedPoolByPool() {
        Plan plan = twoPools().plan();
        assertThat(plan.steps("OCS-10-03")).hasSize(2);
        assertThat(plan.steps("OCS-03-06")).hasSize(1);
        assertThat(plan.steps("OCS-08-06")).hasSize(1);
        assertThat(plan.gates()).extracting(gate -> gate.name()).contains("G7@pool:ocs.corp.contoso.com",
                "G7@pool:ocstwo.corp.contoso.com");
        assertSound(plan);
    }

    @Test
    void onePoolMayBeDecommissionedWhileAnotherStillMigrates() {
        Plan plan = twoPools().plan();
        List<StepInstance> order = withLate(plan, step -> step.id().equals("OCS-08-12@wave:Rest"));
        List<String> ids = order.stream().map(StepInstance::id).toList();
        assertThat(ids).hasSameSizeAs(plan.steps()).containsSubsequence("OCS-10-03@pool:ocstwo.corp.contoso.com",
                "OCS-10-04@host:ocstwofe1.corp.contoso.com", "OCS-08-12@wave:Rest",
                "OCS-10-03@pool:ocs.corp.contoso.com");
        assertSound(new Simulator().run(plan, order).verdict());
    }

    /** An order that respects every dependency and puts the late steps off as long as it can. */
    private static List<StepInstance> withLate(Plan plan, Predicate<StepInstance> late) {
        List<StepInstance> left = new ArrayList<>(plan.steps());
        Set<StepInstance> done = new HashSet<>();
        List<StepInstance> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<StepInstance> ready = left.stream().filter(step -> plan.waitsFor(step).stream()
                    .allMatch(wait -> done.containsAll(wait.steps()))).toList();
            StepInstance next = ready.stream().filter(late.negate()).findFirst().orElse(ready.getFirst());
            left.remove(next);
            done.add(next);
            order.add(next);
        }
        return order;
    }

    private static Company recording(boolean continuity) {
        Company company = new Company();
        FrontEnd before = Company.front(company.oldPool);
        before.setArchivingServer(company.legacy.pool("ocsarc", archiving(company)));
        FrontEnd after = Company.front(company.newPool);
        after.setArchivingStore(company.target.store("lyncrec", StoreKind.ARCHIVING));
        company.migration.getOptions().setArchivingContinuity(continuity);
        return company;
    }

    private static Archiving archiving(Company company) {
        Archiving archiving = Build.F.createArchiving();
        archiving.setStore(company.legacy.store("ocsrec", StoreKind.ARCHIVING));
        return archiving;
    }

    @Test
    void whereRecordingMustNotPauseTheStoresComeWithThePilotPool() {
        Simulation simulation = recording(true).simulate();
        assertThat(recordingStore(simulation)).isTrue();
        assertSound(simulation.verdict());
    }

    @Test
    void elseTheStoresComeAfterThePoolsMoved() {
        Simulation simulation = recording(false).simulate();
        assertThat(recordingStore(simulation)).isFalse();
        assertThat(first(simulation.plan(), "SUP-07")).isGreaterThan(last(simulation.plan(), "OCS-08-12"));
        assertSound(simulation.verdict());
    }

    private static boolean recordingStore(Simulation simulation) {
        Topology state = simulation.stateAfter("OCS-03-06@pool:lync.corp.contoso.com").orElseThrow();
        return TopologyIndex.of(state).pool(Company.host("lync")).map(Company::front)
                .filter(front -> front.getArchivingStore() != null).isPresent();
    }
}

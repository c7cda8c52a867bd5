// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.passerelle.merge.LegacyMerge;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveKind;
import org.passerelle.planning.Join;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.SubjectKind;
import org.passerelle.planning.Verdict;
import org.passerelle.planning.Violation;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.UserPopulation;

class SimulatorTest {

    private final Models models = Models.withPools(2);

    SimulatorTest() {
        models.addWave("Pilot", WaveKind.PRODUCTION, models.oldPool(1), 30);
        models.addWave("Rest", WaveKind.PRODUCTION, models.oldPool(1), -1);
        models.addWave("Second", WaveKind.PRODUCTION, models.oldPool(2), -1);
    }

    /** Define, merge, move, remove: as small as a whole migration can be. */
    private static Kinds kinds() {
        return new Kinds()
                .with(Kinds.kind("DEFINE", "OCS-03", SubjectKind.TARGET_POOL)
                        .effect(at -> at.poolStateOf(at.bring(at.subject().target(Pool.class).orElseThrow()))
                                .setPublished(true)))
                .with(Kinds.kind("MERGE", "OCS-04", SubjectKind.DEPLOYMENT).effect(SimulatorTest::merge))
                .with(Kinds.kind("MOVE", "OCS-08", SubjectKind.WAVE)
                        .requires("I-04", "plan.no-target", at -> at.pools().stream()
                                .filter(pool -> !at.isLegacy(pool)).count() == 2)
                        .effect(SimulatorTest::move))
                .with(Kinds.kind("REMOVE", "OCS-10", SubjectKind.LEGACY_POOL)
                        .requires("I-11", "plan.no-legacy", at -> at.users(old(at)) == 0)
                        .effect(at -> {
                            Pool pool = old(at);
                            pool.getMembers().forEach(member -> at.remove(member.getHost()));
                            at.remove(pool);
                        }))
                .with(Kinds.kind("LAST", "OCS-10", SubjectKind.DEPLOYMENT).effect(at -> new ArrayList<>(
                        at.state().getSites()).stream().filter(site -> site instanceof BackCompatSite
                                || site.getPools().isEmpty()).forEach(at::remove)))
                .edge("DEFINE", "MERGE", Join.ALL).edge("MERGE", "MOVE", Join.ALL)
                .edge("MOVE", "REMOVE", Join.SAME_POOL).edge("REMOVE", "LAST", Join.ALL);
    }

    private static Pool old(StateView at) {
        return at.inState(at.subject().legacy(Pool.class).orElseThrow()).orElseThrow();
    }

    private static void merge(StepContext at) {
        LegacyMerge.into(at.state(), null, Set.of());
        at.publish();
        at.replicate();
    }

    private static void move(StepContext at) {
        Wave wave = at.subject().migration(Wave.class).orElseThrow();
        at.situation().waves().users(wave).forEach((pool, users) -> {
            UserPopulation left = at.inState(pool).orElseThrow().getPopulations().getFirst();
            Pool home = at.situation().successor(pool).flatMap(at::inState).orElseThrow();
            UserPopulation moved = home.getPopulations().isEmpty() ? EcoreUtil.copy(left)
                    : home.getPopulations().getFirst();
            moved.setUsers(users + (home.getPopulations().isEmpty() ? 0 : moved.getUsers()));
            home.getPopulations().add(moved);
            left.setUsers(left.getUsers() - users);
        });
    }

    private Plan plan(Kinds kinds) {
        return new Planner(kinds.catalogue()).plan(models.situation());
    }

    private static Simulation run(Plan plan) {
        return new Simulator(new RuleCatalogue(List.of())).run(plan);
    }

    @Test
    void aPlanThatEndsInTheTargetIsSound() {
        Verdict verdict = run(plan(kinds())).verdict();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.sound()).isTrue();
    }

    @Test
    void usersEndOnThePoolThatTakesOver() {
        Topology end = run(plan(kinds())).finalState();
        List<UserPopulation> users = new ArrayList<>();
        end.eAllContents().forEachRemaining(element -> {
            if (element instanceof UserPopulation population) {
                users.add(population);
            }
        });
        assertThat(users).extracting(population -> ((Pool) population.eContainer()).getFqdn() + " "
                + population.getUsers()).containsExactlyInAnyOrder("lync1.example.com 100", "lync2.example.com 100");
    }

    @Test
    void usersOutsideOfEveryWaveAreADifference() {
        models.migration.getWaves().remove(1);
        Verdict verdict = run(plan(kinds())).verdict();
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.violations()).extracting(Violation::ruleId).containsExactly("I-11");
        assertThat(verdict.differences()).anySatisfy(difference -> {
            assertThat(difference.path()).isEqualTo("pool:lync1.example.com");
            assertThat(difference.feature()).isEqualTo("populations");
        });
    }

    @Test
    void everyStateCanBeVisitedForwardAndBackward() {
        Simulation simulation = run(plan(kinds()));
        Topology start = simulation.initialState();
        Topology end = simulation.finalState();
        List<Topology> forward = states(simulation, simulation.carriedOut());
        List<StepInstance> backwards = new ArrayList<>(simulation.carriedOut());
        Collections.reverse(backwards);
        List<Topology> backward = states(simulation, backwards);
        Collections.reverse(backward);
        for (int i = 0; i < forward.size(); i++) {
            assertThat(EcoreUtil.equals(forward.get(i), backward.get(i))).as("state %d", i).isTrue();
        }
        assertThat(EcoreUtil.equals(start, simulation.initialState())).isTrue();
        assertThat(EcoreUtil.equals(end, simulation.finalState())).isTrue();
        assertThat(EcoreUtil.equals(start, end)).isFalse();
        assertThat(EcoreUtil.equals(forward.getLast(), end)).isTrue();
    }

    private static List<Topology> states(Simulation simulation, List<StepInstance> steps) {
        List<Topology> states = new ArrayList<>();
        steps.forEach(step -> states.add(simulation.stateAfter(step.id()).orElseThrow()));
        return states;
    }

    @Test
    void theFirstStateIsTheLegacyTopologyAndItIsLeftAlone() {
        Topology before = EcoreUtil.copy(models.legacy);
        Topology targetBefore = EcoreUtil.copy(models.target);
        Simulation simulation = run(plan(kinds()));
        Topology first = simulation.initialState();
        assertThat(first.getDeployment()).isNotNull();
        first.setDeployment(null);
        assertThat(EcoreUtil.equals(first, before)).isTrue();
        assertThat(EcoreUtil.equals(models.legacy, before)).isTrue();
        assertThat(EcoreUtil.equals(models.target, targetBefore)).isTrue();
    }

    @Test
    void whatACallerDoesToAStateChangesNothing() {
        Simulation simulation = run(plan(kinds()));
        simulation.stateAfter("MERGE").orElseThrow().getSites().clear();
        assertThat(simulation.stateAfter("MERGE").orElseThrow().getSites()).isNotEmpty();
    }

    @Test
    void theMergeMovesLegacyPoolsAndTheRecordMovesThemBack() {
        Simulation simulation = run(plan(kinds()));
        assertThat(siteOf(simulation.stateAfter("MERGE").orElseThrow())).isInstanceOf(BackCompatSite.class);
        assertThat(siteOf(simulation.stateBefore("MERGE").orElseThrow()).getName()).isEqualTo("OldSite");
        assertThat(simulation.changes("MERGE")).anySatisfy(change ->
                assertThat(change.feature().getName()).isEqualTo("publishedDigest"));
    }

    private static Site siteOf(Topology state) {
        return poolNamed(state, "ocs1.example.com").site();
    }

    private static Pool poolNamed(Topology state, String name) {
        Optional<Pool> found = state.getSites().stream().flatMap(site -> site.getPools().stream())
                .filter(pool -> pool.getFqdn().toString().equals(name)).findFirst();
        return found.orElseThrow();
    }

    @Test
    void aBrokenRequirementNamesItsStepAndRule() {
        Plan plan = plan(kinds());
        List<StepInstance> order = new ArrayList<>(plan.steps());
        StepInstance merge = plan.step("MOVE@wave:Pilot").orElseThrow();
        order.remove(merge);
        order.add(order.indexOf(plan.step("REMOVE@pool:ocs1.example.com").orElseThrow()) + 1, merge);
        Verdict verdict = new Simulator(new RuleCatalogue(List.of())).run(plan, order).verdict();
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.errors().getFirst()).satisfies(violation -> {
            assertThat(violation.ruleId()).isEqualTo("I-11");
            assertThat(violation.stepId()).isEqualTo("REMOVE@pool:ocs1.example.com");
            assertThat(violation.text().in(Locale.FRENCH)).startsWith("La topologie");
        });
    }

    @Test
    void aStepThatCannotBeCarriedOutEndsTheRunAndLeavesNoTrace() {
        Plan plan = plan(kinds());
        List<StepInstance> order = List.of(plan.step("MOVE@wave:Pilot").orElseThrow());
        Simulation simulation = new Simulator(new RuleCatalogue(List.of())).run(plan, order);
        assertThat(simulation.verdict().completed()).isFalse();
        assertThat(simulation.verdict().violations()).extracting(Violation::kind)
                .containsExactly(Violation.Kind.REQUIREMENT, Violation.Kind.IMPOSSIBLE);
        assertThat(EcoreUtil.equals(simulation.initialState(), simulation.finalState())).isTrue();
    }

    @Test
    void twoPoolsMayInterleave() {
        Plan plan = plan(kinds());
        List<StepInstance> order = new ArrayList<>(plan.steps());
        StepInstance removal = plan.step("REMOVE@pool:ocs1.example.com").orElseThrow();
        order.remove(removal);
        order.add(order.indexOf(plan.step("MOVE@wave:Second").orElseThrow()), removal);
        assertThat(new Simulator(new RuleCatalogue(List.of())).run(plan, order).verdict().sound()).isTrue();
    }

    @Test
    void lookUpsFollowChangesAndFactsAreMadeOnce() {
        Kinds kinds = new Kinds().with(Kinds.kind("FACTS", "OCS-02", SubjectKind.LEGACY_POOL).effect(at -> {
            Pool pool = old(at);
            at.backUp(BackupSubject.SERVERS, pool);
            at.backUp(BackupSubject.SERVERS, pool);
            at.accept(AcceptanceKind.PILOT, null, "Pilot");
            at.announce(NoticeKind.MOVE, null);
            at.poolStateOf(pool).setPublished(true);
            at.poolStateOf(pool).setMerged(true);
        })).with(Kinds.kind("ASK", "OCS-03", SubjectKind.LEGACY_POOL)
                .requires("I-02", "plan.no-legacy", at -> at.hasBackup(BackupSubject.SERVERS, old(at)))
                .requires("I-02", "plan.no-legacy", at -> !at.hasBackup(BackupSubject.DATABASES, old(at)))
                .requires("I-02", "plan.no-legacy", at -> at.isAccepted(AcceptanceKind.PILOT, null, "Pilot"))
                .requires("I-02", "plan.no-legacy", at -> at.isAnnounced(NoticeKind.MOVE, null))
                .requires("I-02", "plan.no-legacy", at -> at.legacyUsers() == 200)
                .requires("I-02", "plan.no-legacy", at -> at.pool(old(at).getFqdn()).orElseThrow() == old(at))
                .requires("I-02", "plan.no-legacy",
                        at -> at.poolState(old(at)).orElseThrow().isMerged()));
        Simulation simulation = run(plan(kinds));
        assertThat(simulation.verdict().violations()).isEmpty();
        assertThat(simulation.finalState().getDeployment().getBackups()).hasSize(2);
        assertThat(simulation.finalState().getDeployment().getAcceptances()).hasSize(1);
        assertThat(simulation.finalState().getDeployment().getPools()).hasSize(2);
    }

    @Test
    void removingAnElementTakesEveryReferenceToItAway() {
        Kinds kinds = new Kinds().with(Kinds.kind("REMOVE", "OCS-10", SubjectKind.LEGACY_POOL).effect(at -> {
            at.poolStateOf(old(at)).setMerged(true);
            at.hostStateOf(old(at).getMembers().getFirst().getHost()).setRunning(true);
            at.remove(old(at));
        }));
        Topology end = run(plan(kinds)).finalState();
        assertThat(end.getSites().getFirst().getPools()).isEmpty();
        assertThat(end.getDeployment().getPools()).allSatisfy(state -> assertThat(state.getPool()).isNull());
        assertThat(end.getDeployment().getHosts()).allSatisfy(state -> assertThat(state.getHost()).isNotNull());
    }
}

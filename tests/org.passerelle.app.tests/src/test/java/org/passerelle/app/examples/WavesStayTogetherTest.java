// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.dsl.Languages;
import org.passerelle.migration.Migration;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.Link;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.catalogue.StandardCatalogue;

/**
 * The steps of a wave follow each other. A step of something else may only come between two of them when the later one
 * waits for it, directly or through others, so that no order could put it behind.
 */
class WavesStayTogetherTest {

    static Stream<Named<Plan>> plans() {
        Path repository = Path.of("").toAbsolutePath();
        while (!repository.resolve("examples").toFile().isDirectory()) {
            repository = repository.getParent();
        }
        Path woodgrove = repository.resolve("examples/woodgrove/woodgrove.migration");
        return Stream.of(Named.of("Woodgrove", plan(Languages.create().texts().load(woodgrove).migration())),
                Named.of("RT-6", plan((Migration) VeryLargeExample.make(1).get("proseware.migration"))));
    }

    private static Plan plan(Migration migration) {
        return new Planner(StandardCatalogue.get()).plan(Situation.of(migration));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void onlyWhatAStepOfTheWaveWaitsForComesBetween(Plan plan) {
        Map<String, List<StepInstance>> waves = waves(plan);
        assertThat(waves).hasSizeGreaterThan(1);
        waves.values().forEach(steps -> {
            for (int i = 1; i < steps.size(); i++) {
                List<StepInstance> between = plan.steps().subList(steps.get(i - 1).position() + 1,
                        steps.get(i).position());
                assertThat(neededBy(plan, steps.get(i))).as("needed by %s", steps.get(i)).containsAll(between);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aWaveIsOverBeforeTheNextOneMoves(Plan plan) {
        int over = -1;
        for (List<StepInstance> steps : waves(plan).values()) {
            StepInstance move = steps.stream().filter(WavesStayTogetherTest::moves).findFirst().orElseThrow();
            assertThat(move.position()).as("%s comes after the wave before it", move).isGreaterThan(over);
            over = steps.getLast().position();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanIsSound(Plan plan) {
        assertThat(new Simulator().run(plan).verdict().sound()).isTrue();
    }

    private static boolean moves(StepInstance step) {
        return step.kindId().equals("OCS-06-03") || step.kindId().equals("OCS-08-12");
    }

    private static Map<String, List<StepInstance>> waves(Plan plan) {
        Map<String, List<StepInstance>> waves = new LinkedHashMap<>();
        for (StepInstance step : plan.steps()) {
            step.about().links(Link.WAVE).forEach(wave ->
                    waves.computeIfAbsent(wave, any -> new ArrayList<>()).add(step));
        }
        return waves;
    }

    private static Set<StepInstance> neededBy(Plan plan, StepInstance step) {
        Set<StepInstance> found = new LinkedHashSet<>();
        Deque<StepInstance> open = new ArrayDeque<>(List.of(step));
        while (!open.isEmpty()) {
            for (Dependency dependency : plan.waitsFor(open.remove())) {
                dependency.steps().stream().filter(found::add).forEach(open::add);
            }
        }
        return found;
    }
}

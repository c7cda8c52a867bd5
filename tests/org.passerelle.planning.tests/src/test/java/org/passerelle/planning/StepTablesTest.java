// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StepTablesTest {

    private static List<Map<String, String>> steps;
    private static List<Map<String, String>> edges;
    private static List<Map<String, String>> variants;
    private static final Set<String> IDS = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        steps = CatalogueFiles.table("steps.tsv");
        edges = CatalogueFiles.table("edges.tsv");
        variants = CatalogueFiles.table("variants.tsv");
        steps.forEach(step -> IDS.add(step.get("id")));
    }

    @Test
    void everyStepStandsOnce() {
        assertThat(IDS).hasSameSizeAs(steps);
    }

    @Test
    void edgesAndVariantsNameKnownSteps() {
        for (Map<String, String> row : edges) {
            assertThat(IDS).contains(row.get("from"), row.get("to"));
        }
        for (Map<String, String> row : variants) {
            assertThat(IDS).contains(row.get("from"));
            assertThat(row.get("to")).matches(to -> "-".equals(to) || IDS.contains(to));
        }
    }

    @Test
    void edgesAndVariantsUseTheirWordsOnly() {
        for (Map<String, String> edge : edges) {
            assertThat(edge.get("strength")).isIn("hard", "soft");
            assertThat(Join.of(edge.get("join"))).isNotNull();
        }
        assertThat(variants).allMatch(row -> Set.of("drop-edge", "drop-step", "add-edge").contains(row.get("action")));
    }

    @Test
    void repetitionsAreKnown() {
        assertThat(steps).allMatch(step -> SubjectKind.of(step.get("per")) != null);
    }

    @Test
    void noEdgeStandsTwice() {
        assertThat(edges.stream().map(edge -> edge.get("from") + ' ' + edge.get("to") + ' ' + edge.get("join")))
                .doesNotHaveDuplicates();
    }

    @Test
    void supplementaryAndPowerShellStepsAreMarkedAsSuch() {
        assertThat(steps).filteredOn(step -> step.get("id").startsWith("SUP-"))
                .allMatch(step -> "yes".equals(step.get("ours")));
        assertThat(steps).filteredOn(step -> step.get("kind").contains("powershell"))
                .allMatch(step -> "yes".equals(step.get("scripted")));
    }

    @Test
    void edgesHaveNoCycle() {
        assertThat(stepsOnCycles(pairs("none"))).isEmpty();
    }

    @Test
    void edgesOfTheSharedEdgeNameHaveNoCycle() {
        assertThat(stepsOnCycles(pairs("V-A"))).isEmpty();
    }

    /** The edges as pairs, after the changes of a variant. */
    private static Set<List<String>> pairs(String variant) {
        Set<List<String>> pairs = new HashSet<>();
        edges.forEach(edge -> pairs.add(ends(edge)));
        for (Map<String, String> row : variants) {
            if (variant.equals(row.get("variant"))) {
                switch (row.get("action")) {
                    case "drop-edge" -> assertThat(pairs.remove(ends(row))).as("dropped edge exists").isTrue();
                    case "add-edge" -> pairs.add(ends(row));
                    default -> assertThat(row.get("to")).isEqualTo("-");
                }
            }
        }
        return pairs;
    }

    private static List<String> ends(Map<String, String> row) {
        return List.of(row.get("from"), row.get("to"));
    }

    /** What is left when steps without a predecessor are taken away again and again. */
    private static Set<String> stepsOnCycles(Set<List<String>> pairs) {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        Map<String, List<String>> next = new LinkedHashMap<>();
        IDS.forEach(id -> waiting.put(id, 0));
        for (List<String> pair : pairs) {
            waiting.merge(pair.get(1), 1, Integer::sum);
            next.computeIfAbsent(pair.get(0), any -> new ArrayList<>()).add(pair.get(1));
        }
        Deque<String> ready = new ArrayDeque<>();
        waiting.forEach((id, count) -> {
            if (count == 0) {
                ready.add(id);
            }
        });
        Set<String> left = new TreeSet<>(IDS);
        while (!ready.isEmpty()) {
            String id = ready.remove();
            left.remove(id);
            for (String after : next.getOrDefault(id, List.of())) {
                if (waiting.merge(after, -1, Integer::sum) == 0) {
                    ready.add(after);
                }
            }
        }
        return left;
    }
}

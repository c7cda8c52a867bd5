// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.merge.tests.Topologies.example;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.Fate;
import org.passerelle.merge.TraceEntry;
import org.passerelle.merge.TraceReport;

/** The merge of Woodgrove Bank's two topologies. */
class ExampleMergeTest {

    private final Merged merged = Merged.of(example("woodgrove/legacy.topo"), example("woodgrove/target.topo"));

    @Test
    void theBackCompatSiteShowsPoolDirectorEdgeMediationAndWebAccess() {
        assertThat(merged.shown()).containsExactly("ocspool.corp.woodgrove.com", "ocsdir.corp.woodgrove.com",
                "ocsedge.corp.woodgrove.com", "ocsmed1.corp.woodgrove.com", "ocsmed2.corp.woodgrove.com",
                "cwa.corp.woodgrove.com");
        assertThat(merged.result().refused()).isEmpty();
    }

    @Test
    void theMergedTopologyCanBePrintedAndReadAgain() {
        String text = Topologies.print(merged.topology());

        assertThat(Topologies.print(Topologies.read(text))).isEqualTo(text);
    }

    @Test
    void theTraceAsTextCountsEveryFateAndHasALineForEachElement() {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            String text = TraceReport.text(merged.result().trace(), locale);
            assertThat(text.lines().filter(line -> line.startsWith("  ["))).hasSize(merged.result().trace().size());
            Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
            merged.result().trace().forEach(entry -> counts.merge(entry.fate(), 1, Integer::sum));
            counts.values().forEach(count -> assertThat(text).contains(": " + count + "\n"));
        }
        assertThat(TraceReport.text(merged.result().trace(), Locale.FRENCH)).contains("BackCompatSite", "repris")
                .doesNotContain("carried over");
    }

    @Test
    void theTraceAsJsonSaysTheSameAsTheTrace() throws Exception {
        JsonNode json = new ObjectMapper().readTree(TraceReport.json(merged.result().trace(), Locale.ENGLISH));

        assertThat(json).hasSize(merged.result().trace().size());
        for (int i = 0; i < json.size(); i++) {
            TraceEntry entry = merged.result().trace().get(i);
            assertThat(json.get(i).get("element").asText()).isEqualTo(entry.path());
            assertThat(json.get(i).get("merged").asText()).isEqualTo(entry.mergedPath());
            assertThat(json.get(i).get("fate").asText()).isEqualToIgnoringCase(entry.fate().name().replace('_', '-'));
            assertThat(json.get(i).get("page").asText()).isEqualTo(entry.page());
            assertThat(json.get(i).get("reason").asText()).isEqualTo(entry.explanation(Locale.ENGLISH));
        }
    }

    @Test
    void anExpandedEdgeIsTheOnlyRefusalOfItsVariant() {
        CoexistenceMerge.Result result = CoexistenceMerge.merge(example("woodgrove/variants/expanded-edge.legacy.topo"),
                example("woodgrove/target.topo"));

        assertThat(result.refused()).extracting(TraceEntry::reason).containsOnly("expandedEdge");
    }
}

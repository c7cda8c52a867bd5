// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.WaveKind;
import org.passerelle.planning.Explanation;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Join;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanFormat;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.SimulationFormat;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.SubjectKind;
import org.passerelle.rules.RuleCatalogue;

class PlanFormatTest {

    private static final String HOSTILE = "a|b\"c\\d`<script>\u001b[31m\u202e\u2028\n{subject}";

    private final Models models = Models.withPools(12);

    private Plan plan() {
        models.addWave(HOSTILE, WaveKind.PRODUCTION, models.oldPool(1), 10);
        return new Planner(new Kinds().with(Kinds.kind("OCS-02-04", "OCS-02", SubjectKind.LEGACY_POOL))
                .with(Kinds.kind("OCS-08-12", "OCS-08", SubjectKind.WAVE))
                .with(Kinds.kind("LAST", "OCS-10", SubjectKind.DEPLOYMENT).when(Facts.LEGACY_EDGE.negate())
                        .requires("I-21", "plan.no-legacy", at -> false))
                .edge("OCS-02-04", "OCS-08-12", Join.ALL).edge("OCS-08-12", "LAST", Join.ALL)
                .soft("OCS-02-04", "LAST", Join.ALL).catalogue()).plan(models.situation());
    }

    @Test
    void writesTheSameBytesForTheSamePlan() {
        Plan plan = plan();
        for (PlanFormat format : PlanFormat.values()) {
            assertThat(format.write(plan, PlanTexts.english())).as("%s", format)
                    .isEqualTo(format.write(plan, PlanTexts.english())).doesNotContain("\r").endsWith("\n");
        }
    }

    @Test
    void jsonHoldsEveryStepWithWhatItWaitsFor() throws IOException {
        JsonNode json = new ObjectMapper().readTree(PlanFormat.JSON.write(plan(), PlanTexts.english()));
        assertThat(json.get("steps")).hasSize(14);
        JsonNode wave = json.get("steps").get(12);
        assertThat(wave.get("id").asText()).isEqualTo("OCS-08-12@wave:" + HOSTILE);
        assertThat(wave.get("after").get(0).get("all").asText()).isEqualTo("OCS-02-04");
        assertThat(json.get("gates").get(0).get("after").asText()).isEqualTo("OCS-02-04@pool:ocs12.example.com");
        assertThat(json.get("waves").get(0).get("users").get("ocs1.example.com").asInt()).isEqualTo(10);
    }

    @Test
    void theTableHoldsNoControlCharactersOfNames() {
        assertThat(PlanFormat.TABLE.write(plan(), PlanTexts.english())).doesNotContain("\u001b", "\u202e", "\u2028");
    }

    @Test
    void markdownKeepsNamesInTheirCells() {
        List<String> rows = PlanFormat.MARKDOWN.write(plan(), PlanTexts.english()).lines()
                .filter(line -> line.contains("wave:a")).toList();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row).contains("a\\|b", "&lt;script\\>"));
    }

    @Test
    void dotQuotesNames() {
        assertThat(PlanFormat.DOT.write(plan(), PlanTexts.english())).contains("a|b\\\"c\\\\d", "style=dashed");
    }

    @Test
    void anExplanationSaysWhyAStepIsThereAndWhatHeldItBack() {
        Explanation explanation = plan().explain("LAST").orElseThrow();
        assertThat(explanation.conditions()).singleElement().satisfies(fact -> assertThat(fact.holds()).isFalse());
        assertThat(explanation.heldBackBy().orElseThrow().last().kindId()).isEqualTo("OCS-08-12");
        assertThat(explanation.text(PlanTexts.english()))
                .contains("not so: The legacy deployment has an Edge Server.", "I-21", "because", "page.md", "recommended");
        assertThat(explanation.text(PlanTexts.french())).contains("Le déploiement hérité a un serveur Edge.");
    }

    @Test
    void thereIsNothingToExplainAboutAStepThatIsNotInThePlan() {
        assertThat(plan().explain("OCS-99")).isEmpty();
    }

    @Test
    void aSimulationIsWrittenWithItsVerdict() throws IOException {
        Simulation simulation = new Simulator(new RuleCatalogue(List.of())).run(plan());
        assertThat(SimulationFormat.TEXT.write(simulation, PlanTexts.english()))
                .contains("I-21 before LAST", "The plan is not sound");
        JsonNode json = new ObjectMapper().readTree(SimulationFormat.JSON.write(simulation, PlanTexts.french()));
        assertThat(json.get("sound").asBoolean()).isFalse();
        assertThat(json.get("violations").get(0).get("rule").asText()).isEqualTo("I-21");
    }

    @Test
    void nounsHaveTheFormThatGoesWithTheirNumber() {
        PlanTexts english = PlanTexts.english();
        assertThat(List.of(english.count("changes", 0), english.count("changes", 1), english.count("changes", 2)))
                .containsExactly("no changes", "1 change", "2 changes");
        PlanTexts french = PlanTexts.french();
        assertThat(List.of(french.count("changes", 0), french.count("changes", 1), french.count("changes", 2)))
                .containsExactly("aucune modification", "1 modification", "2 modifications");
        assertThat(english.keys()).filteredOn(key -> key.startsWith("count.")).allSatisfy(key -> {
            String noun = key.substring("count.".length());
            assertThat(english.count(noun, 1)).isNotEqualTo(english.count(noun, 2).replace('2', '1'));
            assertThat(french.count(noun, 1)).isNotEqualTo(french.count(noun, 2).replace('2', '1'));
        });
    }

    @Test
    void everyMessageIsThereInBothLanguages() {
        assertThat(PlanTexts.french().keys()).isEqualTo(PlanTexts.english().keys());
        assertThat(PlanTexts.english().keys()).filteredOn(key -> key.startsWith("plan.") || key.startsWith("condition."))
                .allSatisfy(key -> assertThat(PlanTexts.french().text(key)).isNotEqualTo(PlanTexts.english().text(key)));
    }
}

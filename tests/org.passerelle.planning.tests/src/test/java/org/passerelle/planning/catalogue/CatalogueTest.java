// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Requirement;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepFacts;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.internal.StepFactsTable;
import org.passerelle.rules.RuleCatalogue;

class CatalogueTest {

    private static final Situation SITUATION = Situation.of(FullCompany.full().migration);

    static List<StepKind> kinds() {
        return StandardCatalogue.get().kinds();
    }

    static Stream<Requirement> requirements() {
        return kinds().stream().flatMap(kind -> kind.requirements().stream());
    }

    @Test
    void everyStepOfTheTableHasItsKindInPageOrder() {
        assertThat(kinds()).extracting(StepKind::id).containsExactlyElementsOf(
                StepFactsTable.standard().all().stream().map(StepFacts::id).toList());
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void everyRequirementBelongsToARuleAndIsStatedInBothLanguages(Requirement requirement) {
        assertThat(RuleCatalogue.standard().find(requirement.rule())).as(requirement.rule()).isPresent();
        assertThat(PlanTexts.english().text(requirement.messageKey())).isNotBlank()
                .isNotEqualTo(PlanTexts.french().text(requirement.messageKey()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyConditionGivesReasonsInBothLanguages(StepKind kind) {
        assertThat(kind.condition().reasons(SITUATION)).isNotEmpty().allSatisfy(reason -> {
            assertThat(PlanTexts.english().has(reason.messageKey())).as(reason.messageKey()).isTrue();
            assertThat(PlanTexts.french().has(reason.messageKey())).as(reason.messageKey()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void repetitionsAreTheSameEachTimeAndHaveEachKeyOnce(StepKind kind) {
        List<String> keys = kind.repetition().subjects(SITUATION).stream().map(subject -> subject.key()).toList();
        assertThat(keys).doesNotHaveDuplicates().containsExactlyElementsOf(
                kind.repetition().subjects(SITUATION).stream().map(subject -> subject.key()).toList());
    }
}

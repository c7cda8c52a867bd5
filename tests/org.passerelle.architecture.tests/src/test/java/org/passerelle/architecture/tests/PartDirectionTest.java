// SPDX-License-Identifier: EPL-2.0
package org.passerelle.architecture.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartDirectionTest {

    static Stream<String> parts() {
        return Parts.MAY_USE.keySet().stream();
    }

    @Test
    void everyClassBelongsToAKnownPart() {
        Set<String> found = Parts.CLASSES.stream().map(Parts::partOf).collect(Collectors.toSet());

        assertThat(Parts.MAY_USE.keySet()).containsAll(found);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartUsesOnlyThePartsBelowIt(String part) {
        Set<String> allowed = Parts.MAY_USE.get(part);
        DescribedPredicate<JavaClass> foreign = DescribedPredicate.describe("of a part other than " + allowed, type -> {
            String target = Parts.partOf(type);
            return !target.isEmpty() && !target.equals(part) && !allowed.contains(target);
        });

        noClasses().that(Parts.part(part)).should().dependOnClassesThat(foreign).allowEmptyShould(true).check(Parts.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theApiPackagesOfAPartHaveNoCycles(String part) {
        SliceAssignment byPackage = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                boolean counts = Parts.partOf(type).equals(part) && !isTopmost(type, part)
                        && !Parts.isGenerated(type) && !isInternal(type);
                return counts ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "API packages of " + part;
            }
        };

        SlicesRuleDefinition.slices().assignedFrom(byPackage).should().beFreeOfCycles().allowEmptyShould(true)
                .check(Parts.CLASSES);
    }

    private static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(".internal.");
    }

    /** The topmost package of a part wires what lies below it, and offers the types that it is made of. */
    private static boolean isTopmost(JavaClass type, String part) {
        return type.getPackageName().equals("org.passerelle." + part);
    }
}

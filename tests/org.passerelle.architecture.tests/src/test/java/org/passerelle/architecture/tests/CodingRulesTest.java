// SPDX-License-Identifier: EPL-2.0
package org.passerelle.architecture.tests;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingRulesTest {

    @Test
    void onlyTheCommandLineWritesToStandardStreams() {
        noClasses().that(Parts.handWritten()).and(not(Parts.part("cli")))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(Parts.CLASSES);
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses().that(not(Parts.part("cli")))
                .should().callMethod(System.class, "exit", int.class)
                .check(Parts.CLASSES);
    }

    @Test
    void nobodyThrowsAGenericException() {
        noClasses().that(Parts.handWritten())
                .should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS)
                .check(Parts.CLASSES);
    }

    @Test
    void nobodyUsesAWorkbenchType() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.ui..", "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.core.resources..")
                .check(Parts.CLASSES);
    }

    @Test
    void nobodyReadsTheMachinesTimeZone() {
        noClasses().that(Parts.handWritten())
                .should().callMethod(java.time.ZoneId.class, "systemDefault")
                .check(Parts.CLASSES);
    }

    @ParameterizedTest
    @CsvSource({"picocli,cli,cli", "freemarker,powershell,export", "org.eclipse.elk,notation,notation"})
    void aLibraryIsUsedOnlyByThePartsMeantToUseIt(String library, String part, String other) {
        noClasses().that(not(Parts.part(part))).and(not(Parts.part(other)))
                .should().dependOnClassesThat().resideInAPackage(library + "..")
                .check(Parts.CLASSES);
    }
}

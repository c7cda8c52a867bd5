// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.PasserelleStandaloneSetup;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.TopologyPackage;

class LanguageWordsTest {

    /** Kinds of pools follow from their roles and are never written; versions of SQL Server are words, not keywords. */
    private static final Set<String> WITHOUT_WORDS = Set.of("PoolKind", "SqlVersion");
    private static final Set<String> ALIKE = Set.of("kind.Pool", "kind.Site");

    @Test
    void everyChoiceHasItsWord() {
        Grammar grammar = new PasserelleStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IGrammarAccess.class).getGrammar();
        Set<EEnumLiteral> known = EcoreUtil2.getAllContentsOfType(grammar, EnumLiteralDeclaration.class).stream()
                .map(EnumLiteralDeclaration::getEnumLiteral).collect(Collectors.toSet());

        Set<String> unknown = new TreeSet<>();
        Stream.of(TopologyPackage.eINSTANCE, MigrationPackage.eINSTANCE).flatMap(model -> model.getEClassifiers().stream())
                .filter(EEnum.class::isInstance).map(EEnum.class::cast).filter(choices -> !WITHOUT_WORDS.contains(choices.getName()))
                .flatMap(choices -> choices.getELiterals().stream()).filter(choice -> !known.contains(choice))
                .forEach(choice -> unknown.add(choice.getEEnum().getName() + '.' + choice.getName()));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        Properties english = sentences("messages.properties");
        Properties french = sentences("messages_fr.properties");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        List<String> alike = english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).equals(french.getProperty(key)) && !ALIKE.contains(key)).toList();
        assertThat(alike).isEmpty();
    }

    private static Properties sentences(String name) throws IOException {
        Properties sentences = new Properties();
        try (Reader in = new InputStreamReader(TopologyTexts.class.getResourceAsStream("messages/" + name), StandardCharsets.UTF_8)) {
            sentences.load(in);
        }
        return sentences;
    }
}

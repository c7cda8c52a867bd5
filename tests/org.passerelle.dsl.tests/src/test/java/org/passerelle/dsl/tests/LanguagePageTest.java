// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.PasserelleStandaloneSetup;

/** Holds the page about the language against the language. */
class LanguagePageTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/language.md"));
    }

    @Test
    void itsExamplesAreReadWithoutProblems() throws IOException {
        List<String> examples = Pattern.compile("```\n(.*?)```", Pattern.DOTALL).matcher(page()).results().map(found -> found.group(1)).toList();
        assertThat(examples).hasSize(2);

        LoadedFile file = Texts.LANGUAGE.load(Texts.MIGRATION,
                Map.of(Texts.MIGRATION, examples.get(1), Texts.LEGACY, examples.get(0), Texts.TARGET, Texts.resource("target.topo")));
        assertThat(file.problems()).isEmpty();
        assertThat(examples).allSatisfy(example -> assertThat(Texts.LANGUAGE.format(example)).isEqualTo(example));
    }

    @Test
    void itNamesEveryWordOfTheGrammar() throws IOException {
        IGrammarAccess grammar = new PasserelleStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IGrammarAccess.class);
        Set<String> unnamed = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
        Stream.of(page().split("[^A-Za-z0-9-]+")).forEach(unnamed::remove);

        assertThat(unnamed).containsOnly("{", "}", "(", ")", ",", "unnamed");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StepTextsTest {

    private static final List<String> PARTS = List.of("title", "why", "do", "check", "undo", "outage");
    private static final int GATES = 8;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    /** Names of products and words that both languages share. */
    private static final Set<String> SAME_IN_BOTH = Set.of("role.TOOL", "where.PASSERELLE", "kind.communication",
            "kind.dns", "kind.powershell", "kind.sql", "interrupts.cwa");

    private static List<Map<String, String>> steps;
    private static Map<String, String> english;
    private static Map<String, String> french;

    @BeforeAll
    static void read() throws IOException {
        steps = CatalogueFiles.table("steps.tsv");
        english = CatalogueFiles.texts("steps.properties");
        french = CatalogueFiles.texts("steps_fr.properties");
    }

    @Test
    void everyStepAndCodeHasItsTextsInBothLanguagesAndNothingElseHas() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Map<String, String> step : steps) {
            PARTS.forEach(part -> expected.add(step.get("id") + '.' + part));
            expected.add("phase." + step.get("phase"));
            codes(step.get("kind")).forEach(code -> expected.add("kind." + code));
            codes(step.get("roles")).forEach(code -> expected.add("role." + code));
            codes(step.get("where")).forEach(code -> expected.add("where." + code));
            codes(step.get("interrupts")).forEach(code -> expected.add("interrupts." + code));
        }
        for (int gate = 1; gate <= GATES; gate++) {
            expected.add("gate.G" + gate + ".title");
            expected.add("gate.G" + gate + ".description");
        }
        Stream.of("edges.tsv", "variants.tsv").flatMap(StepTextsTest::reasons).forEach(expected::add);

        assertThat(english.keySet()).isEqualTo(expected);
        assertThat(french.keySet()).isEqualTo(expected);
    }

    @Test
    void everyKeyStandsOnceInWellFormedUtf8() throws IOException {
        assertThat(CatalogueFiles.textLines("steps.properties")).isEqualTo(english.size());
        assertThat(CatalogueFiles.textLines("steps_fr.properties")).isEqualTo(french.size());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(french.values()).noneMatch(String::isBlank);
    }

    @Test
    void frenchTextsDifferFromEnglishOnes() {
        assertThat(english.keySet().stream().filter(key -> english.get(key).equals(french.get(key))))
                .containsExactlyInAnyOrderElementsOf(SAME_IN_BOTH);
    }

    @Test
    void bothLanguagesNameTheSamePlaceholdersAndCommands() {
        for (String key : english.keySet()) {
            assertThat(placeholders(french.get(key))).as(key).isEqualTo(placeholders(english.get(key)));
            assertThat(code(french.get(key))).as(key).isEqualTo(code(english.get(key)));
        }
    }

    @Test
    void placeholdersOfAStepAreTheNamesItBinds() {
        for (Map<String, String> step : steps) {
            String all = PARTS.stream().map(part -> english.get(step.get("id") + '.' + part))
                    .collect(Collectors.joining("\n"));
            assertThat(placeholders(all)).as(step.get("id")).isEqualTo(new TreeSet<>(codes(step.get("binds"))));
        }
    }

    @Test
    void bracesStandOnlyAroundPlaceholders() {
        assertThat(Stream.concat(english.values().stream(), french.values().stream())
                .map(text -> PLACEHOLDER.matcher(text).replaceAll(""))).noneMatch(text -> text.matches(".*[{}].*"));
    }

    @Test
    void frenchPunctuationKeepsItsPlace() {
        assertThat(french.entrySet().stream().filter(entry -> Pattern.compile(" [:;!?»]|« |['\"]")
                .matcher(CODE.matcher(entry.getValue()).replaceAll("")).find()).map(Map.Entry::getKey)).isEmpty();
    }

    private static Stream<String> reasons(String table) {
        try {
            return CatalogueFiles.table(table).stream().map(row -> "reason." + row.get("reason"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Collection<String> codes(String cell) {
        return "-".equals(cell) ? List.of() : Arrays.asList(cell.split("\\+"));
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Set<String> code(String text) {
        Set<String> parts = new TreeSet<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }
}

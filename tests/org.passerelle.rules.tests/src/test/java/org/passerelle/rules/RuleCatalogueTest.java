// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {

    private static final Pattern ID = Pattern.compile("(TOP|MRG|MIG|HYB|MIX|BND|EXP|I)-(\\d{2,3})W?");
    private static final List<String> PARTS = List.of(".title", ".what", ".why", ".fix");
    private static final RuleTexts ENGLISH = RuleTexts.in(Locale.ENGLISH);
    private static final RuleTexts FRENCH = RuleTexts.in(Locale.FRENCH);

    static List<Rule> rules() {
        return RuleCatalogue.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasANumberOfTheReference(Rule rule) {
        Matcher id = ID.matcher(rule.id());

        assertThat(id.matches()).isTrue();
        assertThat(Integer.parseInt(id.group(2))).isBetween(1, last(id.group(1)));
    }

    private static int last(String group) {
        return switch (group) {
            case "TOP" -> 110;
            case "MRG" -> 50;
            case "MIG" -> 48;
            case "HYB" -> 14;
            case "MIX", "BND", "EXP" -> 99;
            default -> 23;
        };
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasASourceAndASeverity(Rule rule) {
        assertThat(rule.info().source()).isNotBlank();
        assertThat(DefaultSeverities.of(rule.id())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplainedInBothLanguages(Rule rule) {
        for (String part : PARTS) {
            String key = rule.id() + part;
            assertThat(ENGLISH.text(key)).isNotBlank();
            assertThat(FRENCH.text(key)).isNotBlank().isNotEqualTo(ENGLISH.text(key));
        }
        assertThat(messages(rule.id())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyMessageIsTranslatedWithTheSameArguments(Rule rule) {
        for (String key : messages(rule.id())) {
            assertThat(FRENCH.text(key)).isNotEqualTo(ENGLISH.text(key));
            assertThat(arguments(FRENCH.text(key))).as(key).isEqualTo(arguments(ENGLISH.text(key)));
            assertThat(ENGLISH.text(key) + FRENCH.text(key)).as(key).doesNotContain("'");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyFixHasALabelInBothLanguages(Rule rule) {
        for (QuickFix fix : rule.fixes()) {
            assertThat(fix.id()).startsWith(rule.id() + '.');
            assertThat(fix.label(Locale.FRENCH)).isNotEqualTo(fix.label(Locale.ENGLISH));
        }
    }

    @Test
    void everyTextBelongsToARule() {
        Set<String> ids = rules().stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(ENGLISH.keys()).isEqualTo(FRENCH.keys())
                .allSatisfy(key -> assertThat(ids).contains(key.substring(0, key.indexOf('.'))));
    }

    @Test
    void oneOfSomethingIsNotCalledSeveral() {
        Pattern several = Pattern.compile("\\b1 (users|agents|members|access numbers|conference directories|contact objects"
                + "|workflows|utilisateurs|membres|numéros|annuaires|objets contact)\\b");

        assertThat(ENGLISH.keys()).filteredOn(key -> key.contains(".message")).allSatisfy(key -> {
            assertThat(ENGLISH.format(key, List.of(1, 1, 1, 1))).doesNotContainPattern(several);
            assertThat(FRENCH.format(key, List.of(1, 1, 1, 1))).doesNotContainPattern(several);
        });
    }

    @Test
    void rulesAreFoundByIdentifier() {
        assertThat(RuleCatalogue.standard().find("TOP-065")).map(Rule::scope).contains(RuleScope.DOCUMENT);
        assertThat(RuleCatalogue.standard().find("TOP-999")).isEmpty();
    }

    @Test
    void twoRulesWithOneIdentifierAreRefused() {
        Rule rule = RuleCatalogue.standard().find("TOP-014").orElseThrow();

        assertThatThrownBy(() -> new RuleCatalogue(List.of(rule, rule))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two rules TOP-014");
    }

    private static Set<String> messages(String id) {
        return ENGLISH.keys().stream().filter(key -> key.equals(id + ".message") || key.startsWith(id + ".message."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String text) {
        assertThat(new MessageFormat(text, Locale.ROOT)).isNotNull();
        return Pattern.compile("\\{\\d+").matcher(text).results().map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

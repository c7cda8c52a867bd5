// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.powershell.testkit.CommandChecks;
import org.passerelle.powershell.testkit.FrameChecks;
import org.passerelle.powershell.testkit.ParsedScript;
import org.passerelle.powershell.testkit.PowerShellSyntax;
import org.passerelle.powershell.testkit.StringLiteral;

/** No text of a model becomes code. */
class HostileTextTest {

    private static final Slots SLOTS = new Slots();
    private static final String PLAIN = "Neutral";

    static Stream<String> slots() {
        return SLOTS.names().stream();
    }

    /** A script differs from that of a harmless text in the literals alone. */
    @ParameterizedTest
    @MethodSource("slots")
    void everyTextComesOutAsALiteralOrIsRefused(String slot) {
        Woodgrove example = Extras.everything().with(rowless());
        List<String> plain = scripts(SLOTS.export(example, slot, PLAIN));
        assertThat(plain.getFirst()).contains(PLAIN);
        for (String text : HostileTexts.all()) {
            ExportedScripts exported = SLOTS.export(example, slot, text);
            if (isRefused(slot, text)) {
                assertThat(Woodgrove.scripts(exported)).as(text).isEmpty();
                assertThat(exported.findings()).as(text).extracting(ScriptFinding::kind)
                        .contains(ScriptFinding.Kind.REFUSED);
            } else {
                List<String> hostile = scripts(exported);
                assertThat(hostile).as(text).hasSameSizeAs(plain);
                for (int i = 0; i < plain.size(); i++) {
                    assertThat(difference(lines(hostile.get(i)), with(joined(slot, text), lines(plain.get(i))))).as(text)
                            .isEmpty();
                }
            }
        }
    }

    private static WaveUsers rowless() {
        return slice -> Optional.of(List.of());
    }

    /** A folder's own backslash at the end is used. */
    private static String joined(String slot, String text) {
        return Slots.PATHS.contains(slot) && text.endsWith("\\") && !slot.equals("export file")
                ? text.substring(0, text.length() - 1) : text;
    }

    private static List<String> difference(List<String> actual, List<String> expected) {
        List<String> differing = new ArrayList<>(actual);
        expected.forEach(differing::remove);
        return actual.size() == expected.size() ? differing : List.of(actual.size() + " lines, not " + expected.size());
    }

    private static boolean isRefused(String slot, String text) {
        return Slots.IDENTITIES.contains(slot) && HostileTexts.hasWildcard(text)
                || Slots.PATHS.contains(slot) && HostileTexts.isNoPath(text);
    }

    private static List<String> lines(String script) {
        return script.lines().map(String::strip).filter(line -> !line.startsWith("#") && !line.startsWith("$stem")
                && !line.contains("'_????????-??????.csv'")
                && !line.startsWith("[string] $LogFolder") && !line.contains("'RuleId'") && !line.contains("-RuleId ")
                && !line.contains("Set-CsClientVersionPolicyRule ")).toList();
    }

    /** What a dry run prints is a literal that holds the literals of the call. */
    private static List<String> with(String text, List<String> plain) {
        return plain.stream().map(line -> line.contains("'Would run:'") && !line.contains("-InputObject ('Would run:' + ' ' + '" + PLAIN)
                ? line.replace(PLAIN, quoted(quoted(text))) : line.replace(PLAIN, quoted(text))).toList();
    }

    private static String quoted(String text) {
        return text.replaceAll("['\u2018\u2019\u201A\u201B]", "$0$0");
    }

    @Test
    void theWorstTextsAreReadAsLiteralsByTheGrammar() {
        List<String> scripts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String slot : SLOTS.names()) {
            Woodgrove example = Extras.everything().with(rowless());
            for (String text : HostileTexts.worst()) {
                if (!isRefused(slot, text)) {
                    scripts(SLOTS.export(example, slot, text)).forEach(script -> {
                        scripts.add(script);
                        texts.add(text);
                    });
                }
            }
        }
        List<ParsedScript> trees = PowerShellSyntax.parse(scripts);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertThat(CommandChecks.problems(trees.get(i))).as(text).isEmpty();
            assertThat(FrameChecks.problems(trees.get(i))).as(text).isEmpty();
            // What puts something back need not name what the step alone is about.
            boolean back = scripts.get(i).contains("$undone = ");
            assertThat(trees.get(i).strings()).as(text).extracting(StringLiteral::value)
                    .anyMatch(value -> back || value.endsWith(text) || value.startsWith(text));
        }
    }

    @Test
    void theGrammarReadsAllTextsOfAListAsLiterals() {
        Woodgrove example = new Woodgrove();
        example.migration().getChat().getScopes().clear();
        example.migration().getChat().getScopes().addAll(HostileTexts.all());

        ParsedScript tree = PowerShellSyntax.parse(script(example.of("PCHAT-02-03")));

        assertThat(CommandChecks.problems(tree)).isEmpty();
        assertThat(tree.calls().stream().filter(call -> call.name().equals("Export-CsPersistentChatData")).findFirst()
                .orElseThrow().argument("Scope").orElseThrow().values()).isEqualTo(HostileTexts.all());
    }

    @ParameterizedTest
    @MethodSource("slots")
    void whatNoFileCouldCarryIsRefusedWithItsPlace(String slot) {
        Woodgrove example = Extras.everything().with(rowless());
        for (String text : HostileTexts.unwritable()) {
            ExportedScripts exported = SLOTS.export(example, slot, text);

            assertThat(Woodgrove.scripts(exported)).as(slot).isEmpty();
            assertThat(exported.findings()).as(slot).isNotEmpty().allMatch(finding -> finding.kind() == ScriptFinding.Kind.REFUSED
                    && finding.feature().isPresent());
            assertThat(exported.findings().getFirst().message(Locale.ENGLISH)).doesNotContain(text).contains("gets no script");
        }
    }

    private static List<String> scripts(ExportedScripts exported) {
        script(exported);
        return Woodgrove.allScripts(exported).stream().map(Woodgrove::text).toList();
    }

    private static String script(ExportedScripts exported) {
        assertThat(exported.findings().stream().filter(finding -> finding.kind().isBlocking())
                .map(finding -> finding.message(Locale.ENGLISH))).isEmpty();
        return Woodgrove.text(Woodgrove.scripts(exported).getFirst());
    }
}

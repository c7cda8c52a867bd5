// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextProblem;

class HostileInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_PROBLEMS = 101;

    @TempDir
    Path folder;

    private static LoadedFile read(String text) {
        return assertTimeoutPreemptively(PATIENCE, () -> Texts.topology(text));
    }

    private LoadedFile read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("x.topo"), bytes);
        return assertTimeoutPreemptively(PATIENCE, () -> Texts.LANGUAGE.load(file));
    }

    @Test
    void aHundredThousandNestedBracesAreOneProblem() {
        for (String step : new String[] {"{", "(", "site s {", "pool x {", "group chat { category c {", "category c {"}) {
            LoadedFile file = read("topology T { site s { pool p { group chat { " + step.repeat(100_000));

            assertThat(file.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_PROBLEMS);
        }
    }

    @Test
    void nestingTooDeepIsSaidInWords() {
        LoadedFile file = read("topology T { site s { pool p { group chat { " + "category c { ".repeat(100_000));

        assertThat(file.problems()).extracting(TextProblem::message).contains("nested deeper than 200 levels; the rest of the text is not read");
    }

    @Test
    void aLineOfFiftyMegabytesIsRefused() {
        for (String piece : new String[] {"x", "x ", "\"", "/* ", "pool "}) {
            LoadedFile file = read("topology T { " + piece.repeat(50 * 1024 * 1024 / piece.length()));

            assertThat(file.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_PROBLEMS);
            assertThat(file.problems()).allSatisfy(problem -> assertThat(problem.sourceLine()).hasSizeLessThanOrEqualTo(200));
        }
    }

    @Test
    void nulBytesAreNamed() {
        LoadedFile file = read("topology T {\n  site \u0000\n}\n");

        TextProblem problem = file.problems().get(0);
        assertThat(problem.message()).isEqualTo("the character U+0000 can only stand in a quoted text");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(8);
    }

    @Test
    void bytesThatAreNoUtf8AreNamedWithTheirPlace() throws IOException {
        LoadedFile file = read("topology T {\n  site \u00e9t\u00e9\n}\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(file.problems()).hasSize(1);
        TextProblem problem = file.problems().get(0);
        assertThat(problem.file()).endsWith("x.topo");
        assertThat(problem.message()).isEqualTo("not a UTF-8 text: byte 21 of the file (hexadecimal E9)");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(8);
        assertThat(file.isSound()).isFalse();
    }

    @Test
    void theReplacementCharacterIsACharacterLikeOthersInAUtf8Text() throws IOException {
        String text = "topology T {\n  description \"a \ufffd b\"\n";
        byte[] sound = (text + "}\n").getBytes(StandardCharsets.UTF_8);
        byte[] broken = (text + "\u00e9}\n").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 4] = '-';

        assertThat(read(sound).topology().getDescription()).isEqualTo("a \ufffd b");
        assertThat(read(broken).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(2);
        });
    }

    @Test
    void aMistakeFarIntoALongTextIsFoundWhereItIsAndTheRestIsRead() {
        StringBuilder text = new StringBuilder("topology T {\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  host h").append(i).append(".example.com { }\n");
        }
        String whole = text + "}\n";
        String wrong = whole.replace("host h15000.", "hosd h15000.");

        assertThat(read(whole).problems()).isEmpty();
        LoadedFile file = read(wrong);
        assertThat(file.text()).isEqualTo(wrong);
        assertThat(file.problems().get(0).line()).isEqualTo(15_002);
        assertThat(file.problems().get(0).message()).startsWith("unexpected 'hosd': did you mean 'host'? ");
        assertThat(read(whole).topology().getHosts()).hasSize(20_000).last()
                .satisfies(host -> assertThat(host.label()).isEqualTo("h19999.example.com"));
    }

    @Test
    void utf16IsRefused() throws IOException {
        assertThat(read("topology T { }".getBytes(StandardCharsets.UTF_16)).problems()).hasSize(1);
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        LoadedFile file = read("\ufefftopology T {\n}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.problems()).isEmpty();
        assertThat(file.topology().getName()).isEqualTo("T");
        assertThat(Texts.LANGUAGE.format(file.text())).isEqualTo("topology T {\n}\n");
    }

    @Test
    void anEmptyFileSaysWhatItShouldBeginWith() throws IOException {
        TextProblem problem = read(new byte[0]).problems().get(0);

        assertThat(problem.expected()).isEqualTo("'topology', 'migration'");
        assertThat(problem.line()).isEqualTo(1);
    }

    @Test
    void aFolderOrNothingIsAProblem() {
        assertThat(Texts.LANGUAGE.load(folder).problems()).hasSize(1);
        assertThat(Texts.LANGUAGE.load(folder.resolve("none.topo")).problems()).hasSize(1);
        assertThat(Texts.LANGUAGE.load(folder.resolve("no\u00eb #%41.topo")).problems()).hasSize(1);
    }

    @Property(tries = 100)
    void damagedTextsGiveProblemsAndNothingElse(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(Texts.resource("legacy.topo"));
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length());
            text.replace(at, Math.min(text.length(), at + random.nextInt(40)), NastyTexts.any(random));
        }

        LoadedFile file = Texts.topology(text.toString());
        assertThat(file.problems()).hasSizeLessThanOrEqualTo(MOST_PROBLEMS);
        String formatted = Texts.LANGUAGE.format(text.toString());
        assertThat(Texts.LANGUAGE.format(formatted)).isEqualTo(formatted);
    }
}

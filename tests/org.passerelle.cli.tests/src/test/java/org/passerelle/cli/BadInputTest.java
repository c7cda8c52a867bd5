// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a person names by mistake, every command says what is wrong, ends with exit code 2 and leaves nothing behind. */
class BadInputTest {

    @TempDir
    Path folder;

    /** Every command that reads a file, as the words before and after the file. */
    static Stream<List<String>> readers() {
        return Stream.of(List.of("validate"), List.of("format"), List.of("merge"), List.of("plan"), List.of("simulate"),
                List.of("export", "--out", "OUT"), List.of("diagram", "-o", "OUT"), List.of("import", "-o", "OUT"),
                List.of("explain", "OCS-08-12"));
    }

    private Call call(List<String> command, Path file) {
        List<Object> words = new java.util.ArrayList<>();
        command.forEach(word -> words.add("OUT".equals(word) ? folder.resolve("result") : word));
        words.add(file);
        return Call.of(words.toArray());
    }

    private static String ending(List<String> command) {
        return command.get(0).equals("import") ? ".tbxml" : ".migration";
    }

    private void refused(Call call, String name) throws IOException {
        assertThat(call.code()).as(call.all()).isEqualTo(2);
        assertThat(call.all()).contains(name).doesNotContain("Exception").doesNotContain("\tat ");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> !path.getFileName().toString().startsWith("input"))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aMissingFileIsNamed(List<String> command) throws IOException {
        refused(call(command, folder.resolve("input-missing" + ending(command))), "input-missing");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFolderIsNoFile(List<String> command) throws IOException {
        refused(call(command, Files.createDirectory(folder.resolve("input-folder" + ending(command)))), "input-folder");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anEmptyFileIsSaidToBeEmpty(List<String> command) throws IOException {
        refused(call(command, Files.createFile(folder.resolve("input-empty" + ending(command)))), "input-empty");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aBinaryFileIsRefused(List<String> command) throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        refused(call(command, Files.write(folder.resolve("input-noise" + ending(command)), noise)), "input-noise");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFileOfAnotherKindIsRefused(List<String> command) throws IOException {
        refused(call(command, Files.writeString(folder.resolve("input.docx"), "some words")), "input.docx");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aTextWithErrorsIsShownWithLineAndColumn(List<String> command) throws IOException {
        Path file = folder.resolve("input-broken" + ending(command));
        Files.writeString(file, command.get(0).equals("import") ? "<TopologyBuilder>\n <a>\n</TopologyBuilder>"
                : "migration A from \"input-l.topo\" to \"input-t.topo\" {\n  pilot pool\n}\n");
        Call call = call(command, file);
        assertThat(call.code()).as(call.all()).isEqualTo(2);
        assertThat(call.all()).containsPattern("input-broken[^:]*:[0-9]+:[0-9]+");
        assertThat(folder.resolve("result")).doesNotExist();
    }

    @Test
    void aFullDiskIsSaidAndNothingIsLeft() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: this system has no device that is always full");
        Path legacy = Folders.examples().resolve("woodgrove/legacy.topo");
        Call call = Call.of("diagram", legacy, "-o", "/dev/full");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("/dev/full").contains("can't be written");
    }

    @Test
    void aFileInThePlaceOfAFolderIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("input-file"), "x");
        Call call = Call.of("export", Folders.examples().resolve("woodgrove/woodgrove.migration"), "--out", file);
        assertThat(call.code()).isEqualTo(2);
        assertThat(file).hasContent("x");
    }

    @Test
    void aTopologyIsNoMigration() {
        Call call = Call.of("plan", Folders.examples().resolve("woodgrove/legacy.topo"));
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("legacy.topo").contains("migration");
    }

    @Test
    void wrongUsageExplainsItself() {
        assertThat(Call.of("validate").code()).isEqualTo(2);
        assertThat(Call.of("nonsense").code()).isEqualTo(2);
        assertThat(Call.of("validate", "--format", "pdf", "x.topo").err()).contains("pdf");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.UserError;

class InputFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileWithContentIsReadable() throws IOException {
        Path file = Files.writeString(folder.resolve("a.topo"), "topology");

        assertThat(InputFiles.readable(file)).isEqualTo(file);
        assertThat(InputFiles.ending(file, ".migration", ".topo")).isEqualTo(file);
    }

    @Test
    void aMissingFileIsToldByItsName() {
        assertTold(folder.resolve("no.topo"), "error.file.missing", "no such file");
    }

    @Test
    void aFolderIsNoFile() {
        assertTold(folder, "error.file.folder", "this is a folder");
    }

    @Test
    void anEmptyFileIsToldBeforeItIsRead() throws IOException {
        assertTold(Files.createFile(folder.resolve("empty.topo")), "error.file.empty", "the file is empty");
    }

    @Test
    void anotherEndingIsToldWithThoseExpected() throws IOException {
        Path file = Files.writeString(folder.resolve("{0} it's.txt"), "x");

        assertThatThrownBy(() -> InputFiles.ending(file, ".topo", ".migration")).isInstanceOfSatisfying(UserError.class,
                error -> assertThat(error.message(Locale.ENGLISH)).contains(file.toString(), ".topo, .migration"));
    }

    private static void assertTold(Path file, String key, String words) {
        assertThatThrownBy(() -> InputFiles.readable(file)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.key()).isEqualTo(key);
            assertThat(error.message(Locale.ENGLISH)).contains(file.toString(), words);
            assertThat(error.message(Locale.FRENCH)).contains(file.toString()).doesNotContain(words);
            assertThat(error).hasMessage(error.message(Locale.ENGLISH));
        });
    }
}

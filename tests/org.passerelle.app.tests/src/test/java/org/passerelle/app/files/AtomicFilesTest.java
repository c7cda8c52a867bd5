// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.app.UserError;
import org.passerelle.topology.files.AtomicFiles;

class AtomicFilesTest {

    private static final byte[] NEW = "a new content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aFileIsWrittenWholeWithItsFolders() throws IOException {
        Path file = folder.resolve("a/b/c.txt");

        new AtomicFiles().write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(entries(file.getParent())).containsExactly("c.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void aFullDiskLeavesTheFormerContentAndNothingBeside(int room) throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "former");

        assertThatThrownBy(() -> new AtomicFiles(disk(room)).write(file, NEW)).isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        assertThat(file).hasContent("former");
        assertThat(entries(folder)).containsExactly("out.txt");
    }

    @Test
    void aFullDiskLeavesNoNewFile() throws IOException {
        assertThatThrownBy(() -> new AtomicFiles(disk(3)).write(folder.resolve("new.txt"), NEW)).isInstanceOf(IOException.class);

        assertThat(entries(folder)).isEmpty();
    }

    @Test
    void aFailureWhenTheFileIsClosedLeavesTheFormerContent() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "former");
        AtomicFiles files = new AtomicFiles(beside -> new OutputStream() {
            private final OutputStream out = Files.newOutputStream(beside);

            @Override
            public void write(int b) throws IOException {
                out.write(b);
            }

            @Override
            public void close() throws IOException {
                out.close();
                throw new IOException("not flushed");
            }
        });

        assertThatThrownBy(() -> files.write(file, NEW)).hasMessage("not flushed");

        assertThat(file).hasContent("former");
        assertThat(entries(folder)).containsExactly("out.txt");
    }

    @Test
    void theContentIsBesideUntilItIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "former");
        new AtomicFiles(beside -> {
            assertThat(beside.getParent()).isEqualTo(folder);
            assertThat(beside).isNotEqualTo(file);
            assertThat(file).hasContent("former");
            return Files.newOutputStream(beside);
        }).write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(entries(folder)).containsExactly("out.txt");
    }

    @Test
    void permissionsOfTheFormerFileAreKeptAndLinksAreFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "former");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        new AtomicFiles().write(link, NEW);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasBinaryContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void aFailureIsToldInWords() {
        Path file = folder.resolve("out.txt");

        assertThatThrownBy(() -> new Output(new AtomicFiles(disk(2))).text(file, "text")).isInstanceOfSatisfying(UserError.class,
                error -> {
                    assertThat(error.key()).isEqualTo("error.file.write");
                    assertThat(error.message(Locale.ENGLISH)).contains(file.toString(), "No space left on device", "Nothing was changed");
                    assertThat(error.message(Locale.FRENCH)).contains(file.toString(), "No space left on device")
                            .doesNotContain("Nothing was changed");
                });
    }

    @Test
    void aFolderInTheWayIsToldInWords() {
        assertThatThrownBy(() -> new Output(new AtomicFiles()).text(folder, "text")).isInstanceOfSatisfying(UserError.class,
                error -> assertThat(error.key()).isEqualTo("error.file.folder"));
    }

    @Test
    void aFileWhereAFolderShouldBeIsToldInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> new Output(new AtomicFiles()).text(file.resolve("out.txt"), "text")).isInstanceOf(UserError.class);
        assertThat(file).hasContent("x");
    }

    /** A disk with room for so many bytes. */
    private static AtomicFiles.Opener disk(int room) {
        return file -> new OutputStream() {
            private final OutputStream out = Files.newOutputStream(file);
            private int left = room;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("No space left on device");
                }
                out.write(b);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}

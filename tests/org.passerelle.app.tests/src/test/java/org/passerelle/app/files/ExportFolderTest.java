// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.app.UserError;
import org.passerelle.export.ExportedFile;
import org.passerelle.export.Manifest;
import org.passerelle.topology.files.AtomicFiles;

class ExportFolderTest {

    private final Output output = new Output(new AtomicFiles());

    @TempDir
    Path temporary;

    @Test
    void aNewFolderIsMade() {
        Path out = temporary.resolve("a/out");

        export(out, file("runbook.html", "page"), file("scripts/1.ps1", "one"));

        assertThat(out.resolve("scripts/1.ps1")).hasContent("one");
        assertThat(Manifest.paths(read(out.resolve(Manifest.FILE_NAME)))).contains(List.of("runbook.html", "scripts/1.ps1"));
    }

    @Test
    void anEmptyFolderIsUsed() {
        export(temporary, file("runbook.html", "page"));

        assertThat(temporary.resolve("runbook.html")).hasContent("page");
    }

    @Test
    void anEarlierExportIsReplacedAndWhatElseLiesThereStays() throws IOException {
        export(temporary, file("runbook.html", "old"), file("scripts/gone.ps1", "old"));
        Files.writeString(temporary.resolve("notes.txt"), "mine");

        export(temporary, file("runbook.html", "new"), file("scripts/new.ps1", "new"));

        assertThat(temporary.resolve("runbook.html")).hasContent("new");
        assertThat(temporary.resolve("scripts/gone.ps1")).doesNotExist();
        assertThat(temporary.resolve("scripts/new.ps1")).hasContent("new");
        assertThat(temporary.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void theSameExportTwiceGivesTheSameFiles() {
        export(temporary, file("runbook.html", "page"));
        byte[] manifest = read(temporary.resolve(Manifest.FILE_NAME));

        export(temporary, file("runbook.html", "page"));

        assertThat(read(temporary.resolve(Manifest.FILE_NAME))).isEqualTo(manifest);
    }

    @Test
    void aFolderWithOtherThingsIsRefused() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "years of work");

        assertRefused(temporary, "error.folder.foreign");
        assertThat(temporary.resolve("thesis.txt")).hasContent("years of work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "not json", "{\"kind\":\"other\",\"files\":[]}"})
    void aFolderWithAnotherManifestIsRefused(String manifest) throws IOException {
        Files.writeString(temporary.resolve(Manifest.FILE_NAME), manifest);

        assertRefused(temporary, "error.folder.foreign");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        assertRefused(Files.writeString(temporary.resolve("file"), "x"), "error.folder.file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.txt", "a/../../outside.txt", "/outside.txt"})
    void aManifestThatSomebodyChangedDeletesNothingOutside(String path) throws IOException {
        Path out = Files.createDirectory(temporary.resolve("out"));
        Path outside = Files.writeString(temporary.resolve("outside.txt"), "not yours");
        String address = path.startsWith("/") ? outside.toString() : path;
        Files.write(out.resolve(Manifest.FILE_NAME), manifest(file(address, "x")));

        assertThatThrownBy(() -> export(out, file("runbook.html", "page"))).isInstanceOf(UserError.class);

        assertThat(outside).hasContent("not yours");
        assertThat(out.resolve("runbook.html")).as("written before the manifest was looked at").doesNotExist();
    }

    @Test
    void aManifestWithAPathThatIsNoneIsToldInWords() throws IOException {
        Files.writeString(temporary.resolve(Manifest.FILE_NAME),
                "{\"kind\":\"passerelle-export\",\"files\":[{\"path\":\"a\\u0000b\"}]}");

        assertThatThrownBy(() -> export(temporary, file("runbook.html", "page"))).isInstanceOf(UserError.class);
    }

    @Test
    void theFolderOneIsInCanBeNamedByAFullStop() {
        Path here = Path.of("").toAbsolutePath().relativize(temporary.toAbsolutePath()).resolve(".");

        export(here, file("runbook.html", "page"));
        export(here, file("runbook.html", "again"));

        assertThat(temporary.resolve("runbook.html")).hasContent("again");
    }

    @Test
    void aManifestThroughALinkDeletesNothingOutside() throws IOException {
        Path out = Files.createDirectory(temporary.resolve("out"));
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Path outside = Files.writeString(elsewhere.resolve("outside.txt"), "not yours");
        Files.createSymbolicLink(out.resolve("scripts"), elsewhere);
        Files.write(out.resolve(Manifest.FILE_NAME), manifest(file("scripts/outside.txt", "x")));

        assertThatThrownBy(() -> export(out, file("runbook.html", "page"))).isInstanceOf(UserError.class);

        assertThat(outside).hasContent("not yours");
    }

    @Test
    void theManifestComesLastSoThatAnInterruptedExportIsNotWhole() {
        List<String> order = new ArrayList<>();
        Output noting = new Output(new AtomicFiles(beside -> {
            order.add(beside.getFileName().toString());
            return Files.newOutputStream(beside);
        }));
        ExportedFile page = file("runbook.html", "page");

        ExportFolder.at(temporary, noting).write(List.of(page), Manifest.of("M", "en", List.of(page)));

        assertThat(order).hasSize(2);
        assertThat(order.getLast()).contains(Manifest.FILE_NAME);
    }

    private void assertRefused(Path folder, String key) {
        assertThatThrownBy(() -> ExportFolder.at(folder, output)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.key()).isEqualTo(key);
            assertThat(error.message(Locale.ENGLISH)).contains(folder.toString()).isNotEqualTo(error.message(Locale.FRENCH));
        });
    }

    private void export(Path folder, ExportedFile... files) {
        List<ExportedFile> all = List.of(files);
        ExportFolder.at(folder, output).write(all, Manifest.of("M", "en", all));
    }

    private static byte[] manifest(ExportedFile... files) {
        return Manifest.of("M", "en", List.of(files)).content();
    }

    private static ExportedFile file(String path, String content) {
        return new ExportedFile(path, "", content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

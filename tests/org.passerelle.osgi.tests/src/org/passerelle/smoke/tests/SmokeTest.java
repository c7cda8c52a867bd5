// SPDX-License-Identifier: EPL-2.0
package org.passerelle.smoke.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.cli.Main;

/** The main job through the command line. The same class runs in Equinox and on a flat class path. */
class SmokeTest {

    private static final Path WOODGROVE = examples().resolve("woodgrove");
    private static final String MIGRATION = WOODGROVE.resolve("woodgrove.migration").toString();

    @TempDir
    private Path temp;

    private record Result(int exitCode, String out, String err) {
    }

    @Test
    void theExampleValidates() {
        Result result = run("validate", MIGRATION);

        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    @Test
    void theExampleIsPlannedAsJson() {
        Result result = run("plan", MIGRATION, "--format", "json");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).startsWith("{").contains("OCS-01-02");
    }

    @Test
    void thePlanOfTheExampleIsSound() {
        assertThat(run("simulate", MIGRATION).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theExampleIsExportedInBothLanguages(String language) throws IOException {
        Path out = temp.resolve("out");

        Result result = run("export", MIGRATION, "--out", out.toString(), "--lang", language);

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Files.readString(out.resolve("runbook.html"))).contains("lang=\"" + language + "\"", "<svg", "OCS-01-02");
        try (Stream<Path> scripts = Files.list(out.resolve("scripts"))) {
            assertThat(scripts.filter(file -> file.toString().endsWith(".ps1"))).isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).contains("Start-Transcript"));
        }
    }

    @Test
    void theExampleIsMerged() throws IOException {
        Path merged = temp.resolve("merged.topo");

        Result result = run("merge", MIGRATION, "-o", merged.toString(), "--format", "json");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("BackCompatSite");
        assertThat(run("format", "--check", merged.toString()).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpine-enterprise.tbxml", "fjord-published.xml", "garonne-enterprise.tbxml"})
    void aDocumentIsImportedAndValidates(String document) {
        Path topology = temp.resolve("imported.topo");

        Result result = run("import", examples().resolve("documents").resolve(document).toString(), "-o", topology.toString());

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(run("validate", topology.toString()).exitCode()).isZero();
    }

    @Test
    void aPictureIsDrawn() throws IOException {
        Path picture = temp.resolve("legacy.svg");

        Result result = run("diagram", WOODGROVE.resolve("legacy.topo").toString(), "-o", picture.toString());

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Files.readString(picture)).contains("<svg");
    }

    @Test
    void aRuleIsExplained() {
        assertThat(run("explain", "TOP-065").out()).contains("TOP-065");
    }

    @Test
    void theCommandsAreListedInBothLanguages() {
        assertThat(run("--help").out()).isNotEqualTo(run("--help", "--lang", "fr").out());
    }

    @Test
    void aMissingFileIsWrongUsage() {
        Result result = run("validate", temp.resolve("missing.migration").toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("missing.migration");
    }

    private static Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(args, new PrintWriter(out), new PrintWriter(err), false);
        return new Result(exitCode, out.toString(), err.toString());
    }

    static Path examples() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("examples/woodgrove"))) {
            here = here.getParent();
        }
        return here.resolve("examples");
    }
}

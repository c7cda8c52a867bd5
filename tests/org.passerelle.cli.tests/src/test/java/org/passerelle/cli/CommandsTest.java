// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.examples.ExampleFolder;
import org.passerelle.export.Manifest;

/** The commands do the main job on the examples. */
class CommandsTest {

    private static final Path WOODGROVE = Folders.examples().resolve("woodgrove/woodgrove.migration");

    @TempDir
    Path folder;

    @BeforeAll
    static void sayWhereTheExamplesAre() {
        System.setProperty(ExampleFolder.PROPERTY, Folders.examples().toString());
    }

    @Test
    void exportWritesRunBookScriptsWavesAndPicturesAndSumsUp() throws IOException {
        Path out = folder.resolve("out");
        Call call = Call.of("export", WOODGROVE, "--out", out);
        assertThat(call.code()).as(call.all()).isZero();
        assertThat(call.out()).contains("Steps:").contains("Gates:    8").contains("Waves:    5 (6,500 users)")
                .contains("Findings: no errors").contains("Files:").contains("runbook.html");
        List<String> files = Folders.list(out);
        assertThat(files).contains("runbook.html", "runbook.md", "manifest.json", "pictures/legacy.svg", "pictures/target.svg");
        assertThat(files.stream().filter(name -> name.endsWith(".ps1"))).hasSizeGreaterThan(50);
        assertThat(files.stream().filter(name -> name.endsWith(".csv"))).hasSize(5);
        assertThat(Manifest.paths(Files.readAllBytes(out.resolve("manifest.json"))).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(files.stream().filter(name -> !name.equals("manifest.json")).toList());
    }

    @Test
    void exportTwiceGivesTheSameBytesInEveryLocale() throws IOException {
        Call.of("export", WOODGROVE, "--out", folder.resolve("one"));
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar"));
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Asia/Kathmandu"));
        Call.of("export", WOODGROVE, "--out", folder.resolve("two"));
        assertThat(Folders.list(folder.resolve("two"))).isEqualTo(Folders.list(folder.resolve("one")));
        for (String name : Folders.list(folder.resolve("one"))) {
            assertThat(folder.resolve("two").resolve(name)).hasSameBinaryContentAs(folder.resolve("one").resolve(name));
        }
    }

    @Test
    void exportAgainReplacesItsFilesButNotAForeignFolder() throws IOException {
        Path out = folder.resolve("out");
        Call.of("export", WOODGROVE, "--out", out);
        Files.writeString(out.resolve("notes.txt"), "mine");
        assertThat(Call.of("--lang", "fr", "export", WOODGROVE, "--out", out).code()).isZero();
        assertThat(out.resolve("notes.txt")).hasContent("mine");
        assertThat(Files.readString(out.resolve("runbook.html"))).contains("Guide d’exécution");
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("letter.txt"), "dear");
        Call refused = Call.of("export", WOODGROVE, "--out", foreign);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("not empty");
        assertThat(Folders.list(foreign)).containsExactly("letter.txt");
    }

    @Test
    void aValueThatIsMissingCostsAScriptButNoExport() {
        Path project = folder.resolve("bare");
        Call.of("new", project);
        Call call = Call.of("export", project.resolve("project.migration"), "--out", folder.resolve("bare-out"));
        assertThat(call.code()).as(call.all()).isZero();
        assertThat(call.out()).contains("gets no script").contains("no errors");
    }

    @Test
    void validatePrintsTheFormsThatMachinesRead() {
        assertThat(Call.of("validate", WOODGROVE).code()).isZero();
        assertThat(Call.of("validate", "--format", "json", WOODGROVE).out()).startsWith("[").contains("\"MRG-047\"");
        assertThat(Call.of("validate", "--format", "sarif", WOODGROVE).out()).contains("\"2.1.0\"").contains("\"ruleId\"");
        assertThat(Call.of("validate", "--format", "junit", WOODGROVE).out()).contains("<testsuites>");
    }

    @Test
    void planAndSimulateAndMergeAndExplainTalkAboutTheMigration() {
        assertThat(Call.of("plan", WOODGROVE).out()).contains("OCS-08-12@wave:Finance").contains("Gate G8");
        assertThat(Call.of("plan", "--format", "json", WOODGROVE).out()).startsWith("{");
        assertThat(Call.of("plan", "--format", "dot", WOODGROVE).out()).startsWith("digraph");
        assertThat(Call.of("plan", "--format", "markdown", WOODGROVE).out()).startsWith("#");
        Call simulation = Call.of("simulate", WOODGROVE);
        assertThat(simulation.code()).as(simulation.all()).isZero();
        assertThat(Call.of("merge", WOODGROVE).out()).contains("pool:ocspool.corp.woodgrove.com").contains("carried over");
        assertThat(Call.of("explain", "OCS-08-12@wave:Finance", WOODGROVE).out()).contains("OCS-08-12@wave:Finance");
    }

    @Test
    void mergeWritesATopologyThatCanBeReadAgain() {
        Path merged = folder.resolve("merged.topo");
        assertThat(Call.of("merge", WOODGROVE, "-o", merged).code()).isZero();
        assertThat(Call.of("format", "--check", merged).code()).isZero();
        assertThat(Call.of("diagram", merged, "-o", folder.resolve("merged.svg")).code()).isZero();
    }

    @Test
    void formatIsIdempotentAndKeepsComments() throws IOException {
        Path file = folder.resolve("a.topo");
        Files.writeString(file, "topology  A runs Lync-2013 { // kept\n sip domain a.com   default }");
        assertThat(Call.of("format", "--check", file).code()).isEqualTo(1);
        assertThat(Call.of("format", file).code()).isZero();
        String once = Files.readString(file);
        assertThat(once).contains("// kept");
        assertThat(Call.of("format", "--check", file).code()).isZero();
        Call.of("format", file);
        assertThat(file).hasContent(once);
    }

    @Test
    void newCopiesExamplesAndMakesEmptyAndVeryLargeProjects() {
        Path copy = folder.resolve("copy");
        Call made = Call.of("new", "--from", "woodgrove", copy);
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("passerelle validate " + copy.resolve("woodgrove.migration"));
        assertThat(Call.of("validate", copy.resolve("woodgrove.migration")).code()).isZero();
        Path empty = folder.resolve("empty");
        assertThat(Call.of("new", empty).code()).isZero();
        Call validated = Call.of("validate", empty.resolve("project.migration"));
        assertThat(validated.code()).as(validated.all()).isZero();
        assertThat(Call.of("plan", empty.resolve("project.migration")).out())
                .contains("OCS-03-01@forest:").contains("OCS-03-03@domain:");
        Path large = folder.resolve("large");
        assertThat(Call.of("new", "--from", "rt6", "--size", "1", large).code()).isZero();
        Call checked = Call.of("validate", large.resolve("rt6.topo"));
        assertThat(checked.code()).as(checked.all()).isZero();
        Call again = Call.of("new", "--from", "woodgrove", copy);
        assertThat(again.code()).isEqualTo(2);
        assertThat(Call.of("new", "--from", "nothing", folder.resolve("x")).err()).contains("woodgrove", "rt6", "empty");
    }

    @Test
    void rulesAreListedAndExplainedInBothLanguages() {
        assertThat(Call.of("rules").out()).contains("TOP-065").contains("MRG-006").contains("I-05");
        assertThat(Call.of("explain", "TOP-065").out()).contains("What:").contains("Why:").contains("Source:");
        assertThat(Call.of("--lang", "fr", "explain", "TOP-065").out()).contains("Pourquoi :");
        assertThat(Call.of("explain", "TOP-999").code()).isEqualTo(2);
    }

    @Test
    void whatScriptsLackIsARuleLikeAnyOther() throws IOException {
        assertThat(Call.of("rules").out()).contains("EXP-001   warning  export     Values that scripts need");
        assertThat(Call.of("explain", "EXP-001").out()).contains("Values that scripts need", "what scripts are filled with");
        assertThat(Call.of("--lang", "fr", "explain", "EXP-004").out()).contains("Fichiers de vagues en contradiction");
        Path copy = folder.resolve("lacking");
        Call.of("new", "--from", "woodgrove", copy);
        Path migration = copy.resolve("woodgrove.migration");
        Files.writeString(migration, Files.readString(migration).replace("    media \\\\lyncfs.corp.woodgrove.com\\media\n", ""));
        Path finance = copy.resolve("waves/finance.csv");
        List<String> rows = Files.readAllLines(finance);
        Files.write(finance, rows.subList(0, rows.size() - 1));

        Call exported = Call.of("export", migration, "--out", folder.resolve("lacking-out"));
        assertThat(exported.out()).contains("warning [EXP-001] Step OCS-04-01@", "Help: State the value at the place",
                "warning [EXP-007] Step OCS-08-12@wave:Finance: waves/finance.csv moves another number of users than the "
                        + "migration says: 899 instead of 900.")
                .doesNotContain("finding.");
    }

    @Test
    void aSeverityOfTheProjectHoldsForWhatScriptsLackToo() throws IOException {
        Path copy = folder.resolve("graver");
        Call.of("new", "--from", "woodgrove", copy);
        Path migration = copy.resolve("woodgrove.migration");
        Files.writeString(migration, Files.readString(migration).replace("    media \\\\lyncfs.corp.woodgrove.com\\media\n", "")
                .replace("  federation outage", "  severity EXP-001 is error\n  severity BND-01 is info\n  federation outage"));

        Call exported = Call.of("export", migration, "--format", "json", "--out", folder.resolve("graver-out"));
        assertThat(exported.out()).startsWith("[").endsWith("]\n").containsPattern("\"id\": ?\"EXP-001\",\\s*\"severity\": ?\"error\"");
        assertThat(exported.code()).isEqualTo(1);
        assertThat(folder.resolve("graver-out/runbook.html")).exists();
    }

    @Test
    void importWritesATopologyThatValidatesAndCanBeDrawn() {
        Path document = Folders.examples().resolve("documents");
        List<String> documents = Folders.list(document).stream()
                .filter(name -> name.endsWith(".tbxml") || name.endsWith(".xml")).toList();
        assertThat(documents).isNotEmpty();
        for (String name : documents) {
            Path topology = folder.resolve(name + ".topo");
            Call call = Call.of("import", document.resolve(name), "-o", topology);
            if (call.code() == 0) {
                Call validated = Call.of("validate", topology);
                assertThat(validated.code()).as(name + validated.all()).isZero();
                assertThat(Call.of("diagram", topology, "-o", folder.resolve(name + ".svg")).code()).isZero();
            } else {
                assertThat(call.all()).contains("--define");
                assertThat(topology).doesNotExist();
            }
        }
    }

    @Test
    void helpSpeaksBothLanguagesForEveryCommand() {
        for (String command : List.of("new", "import", "validate", "format", "merge", "plan", "simulate", "export", "diagram",
                "rules", "explain")) {
            String english = Call.of(command, "--help").out();
            String french = Call.of("--lang", "fr", command, "--help").out();
            assertThat(english).contains("passerelle " + command);
            assertThat(french).as(command).isNotEqualTo(english);
        }
        assertThat(Call.of("--lang", "de", "rules").code()).isEqualTo(2);
    }
}

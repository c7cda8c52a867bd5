// SPDX-License-Identifier: EPL-2.0
package org.passerelle.install.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build has installed the features into a bare Eclipse, from the repository alone; here it is started. */
class InstalledWorkbenchTest {

    private static final Path ECLIPSE = Path.of("target", "eclipse").toAbsolutePath();
    private static final Path REPORT = Path.of("target", "started", "installed.txt").toAbsolutePath();

    @Test
    void anEclipseWithTheFeaturesOpensThePerspectiveAndLogsNothing(@TempDir Path workspace) throws Exception {
        start(workspace);
        List<String> report = Files.readAllLines(REPORT);
        assertThat(values(report, "unresolved")).isEmpty();
        assertThat(report).contains("perspective=org.passerelle.workbench.migration");
        assertThat(values(report, "view")).contains("org.passerelle.ui.picture", "org.passerelle.ui.merge", "org.passerelle.ui.plan");
        Path log = workspace.resolve(".metadata/.log");
        assertThat(log).as(() -> "the error log, which says %s".formatted(text(log))).doesNotExist();
    }

    @Test
    void theRepositoryShowsTheFeaturesInCategories() throws IOException {
        Path repository = Path.of("..", "..", "releng", "org.passerelle.repository", "target", "repository", "content.jar");
        String content;
        try (ZipFile zip = new ZipFile(repository.toFile())) {
            content = new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> units = List.of(content.split("<unit "));
        assertThat(units.stream().filter(unit -> unit.contains("type.category' value='true'")))
                .anySatisfy(unit -> assertThat(unit).contains("value='Passerelle'").contains("org.passerelle.workbench.feature.feature.group"))
                .anySatisfy(unit -> assertThat(unit).contains("value='Passerelle without a workbench'").contains("org.passerelle.feature.feature.group"));
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException none) {
            return none.toString();
        }
    }

    private static void start(Path workspace) throws IOException, InterruptedException {
        Files.createDirectories(REPORT.getParent());
        Files.deleteIfExists(REPORT);
        Path settings = workspace.resolve("settings.ini");
        Files.writeString(settings, "org.eclipse.ui/defaultPerspectiveId=org.passerelle.workbench.migration\n");
        Process eclipse = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpasserelle.probe.report=" + REPORT, "-jar", launcher().toString(), "-data", workspace.toString(),
                "-plugincustomization", settings.toString())
                .redirectErrorStream(true).redirectOutput(REPORT.resolveSibling("output.txt").toFile()).start();
        boolean ended = eclipse.waitFor(2, TimeUnit.MINUTES);
        eclipse.destroyForcibly();
        assertThat(ended).as("the workbench came up, was looked at and closed itself; %s tells more", REPORT.getParent()).isTrue();
        assertThat(eclipse.exitValue()).isZero();
    }

    private static Path launcher() throws IOException {
        try (Stream<Path> plugins = Files.list(ECLIPSE.resolve("plugins"))) {
            return plugins.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        }
    }

    private static List<String> values(List<String> report, String name) {
        return report.stream().filter(line -> line.startsWith(name + "=")).map(line -> line.substring(name.length() + 1)).toList();
    }
}

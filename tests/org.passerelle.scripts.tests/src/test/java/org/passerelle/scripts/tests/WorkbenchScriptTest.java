// SPDX-License-Identifier: EPL-2.0
package org.passerelle.scripts.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs a shell script")
class WorkbenchScriptTest {

    @TempDir
    private Path temp;

    private Path java;

    @BeforeEach
    void anInstallationWithAJavaThatOnlyNotesItsCalls() throws IOException {
        Path script = Shell.repository().resolve("features/org.passerelle.platform.feature/rootfiles/linux/passerelle-workbench");
        Files.copy(script, temp.resolve("passerelle-workbench"));
        Files.createDirectories(temp.resolve("plugins"));
        Files.createFile(temp.resolve("plugins/org.eclipse.equinox.launcher_1.8.0.jar"));
        java = Files.createDirectories(temp.resolve("jdk"));
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        javaThat("exit 0");
    }

    @Test
    void startsTheLauncherWithTheSplashAndHandsTheRestOn() {
        Shell.Result result = start("-data 'my work'");

        assertThat(result.exitCode()).isZero();
        assertThat(calls()).singleElement().asString().contains("plugins/org.eclipse.equinox.launcher_1.8.0.jar -showsplash -data my work");
    }

    @Test
    void startsAgainWhenTheWorkbenchAsksToBeRestarted() throws IOException {
        javaThat("[ $(wc -l <" + temp + "/calls) = 2 ] || exit 23");

        assertThat(start("").exitCode()).isZero();
        assertThat(calls()).hasSize(2);
    }

    @Test
    void tellsWhereToLookWhenTheWorkbenchFails() throws IOException {
        javaThat("exit 13");

        Shell.Result result = start("");
        assertThat(result.exitCode()).isEqualTo(13);
        assertThat(result.output()).contains("ended with 13").contains(".metadata/.log");
    }

    @Test
    void refusesAnOldJavaWithoutStartingIt() throws IOException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.2\"\n");

        Shell.Result result = start("");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).contains("Java 17 found, 21 or newer is needed");
        assertThat(temp.resolve("calls")).doesNotExist();
    }

    @Test
    void saysThatThereIsNoDisplay() {
        Shell.Result result = Shell.run(temp, "sh", "-c", "JAVA_HOME='" + java + "' DISPLAY= WAYLAND_DISPLAY= ./passerelle-workbench");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).contains("no graphical display");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere a display needs no variable")
    void theScriptOfTheWorkingCopySaysSoBeforeItBuildsAnything() {
        Shell.Result result = Shell.run(Shell.repository(), "bash", "-c", "DISPLAY= WAYLAND_DISPLAY= ./passerelle workbench");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output().lines()).singleElement().asString().contains("no graphical display");
    }

    private Shell.Result start(String arguments) {
        return Shell.run(temp, "sh", "-c", "JAVA_HOME='" + java + "' DISPLAY=:0 ./passerelle-workbench " + arguments);
    }

    private void javaThat(String ends) throws IOException {
        Path program = java.resolve("bin/java");
        Files.writeString(program, "#!/bin/sh\necho \"$*\" >>" + temp + "/calls\n" + ends + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private List<String> calls() {
        try {
            return Files.readAllLines(temp.resolve("calls"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.scripts.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the shell script")
class DistributionTest {

    @TempDir
    private static Path temp;

    private static Path script;

    @BeforeAll
    static void unpackInAFolderWithBlanks() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("a folder"));
        try (ZipFile zip = new ZipFile(Shell.distribution().toFile())) {
            for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
            script = folder.resolve(zip.stream().map(e -> e.getName())
                    .filter(name -> name.endsWith("bin/passerelle")).findFirst().orElseThrow());
        }
    }

    @Test
    void startsWithJavaAlone() {
        Shell.Result result = Shell.run(temp, "sh", script.toString(), "--version");

        assertThat(result.output()).startsWith("passerelle ");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void startsThroughASymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), script);

        assertThat(Shell.run(temp, "sh", link.toString(), "--version").exitCode()).isZero();
    }

    @Test
    void passesTheExitCodeOn() {
        assertThat(Shell.run(temp, "sh", script.toString(), "no-such-command").exitCode()).isEqualTo(2);
    }

    @Test
    void printsNothingButItsAnswer() {
        assertThat(Shell.run(temp, "sh", script.toString(), "--version").output().lines()).hasSize(1);
    }

    @Test
    void carriesTheLicence() throws IOException {
        assertThat(script.resolveSibling("../LICENSE").normalize()).content().startsWith("Eclipse Public License - v 2.0");
    }
}

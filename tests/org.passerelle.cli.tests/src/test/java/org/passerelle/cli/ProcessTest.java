// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own: interrupted, and run by somebody without rights. */
class ProcessTest {

    private static final Path WOODGROVE = Folders.examples().resolve("woodgrove/woodgrove.migration");

    @TempDir
    Path folder;

    private static List<String> java(String classPath, String... args) {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", classPath, Main.class.getName()));
        words.addAll(List.of(args));
        return words;
    }

    private Process start(List<String> words) throws IOException {
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(folder.resolve("printed").toFile()).start();
    }

    @Test
    void anInterruptedExportLeavesNoHalfWrittenFileAndNoManifest() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "skipped: no interrupt signal can be sent here");
        Path out = folder.resolve("out");
        Process process = start(java(System.getProperty("java.class.path"), "export", WOODGROVE.toString(), "--out", out.toString()));
        // The first file of an export; a walk through the folder would trip over files that come and go.
        while (process.isAlive() && !Files.exists(out.resolve("runbook.html"))) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        List<String> left = Folders.list(out);
        assertThat(left).noneMatch(name -> name.endsWith(".part"));
        if (process.exitValue() != 0) {
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(left).doesNotContain("manifest.json");
        }
        assertThat(Call.of("export", WOODGROVE, "--out", folder.resolve("again")).code()).isZero();
    }

    @Test
    void aFileOrFolderWithoutPermissionIsNamed() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")) && "root".equals(System.getProperty("user.name")),
                "skipped: needs root and setpriv to become somebody without rights");
        Path open = Files.createTempDirectory("passerelle-unprivileged");
        try {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
            String classPath = readableClassPath(open);
            Path secret = Files.writeString(open.resolve("secret.topo"), "topology A runs Lync-2013 { }");
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            Path legacy = open.resolve("legacy.topo");
            Files.copy(WOODGROVE.resolveSibling("legacy.topo"), legacy);
            assertThat(unprivileged(java(classPath, "validate", secret.toString()))).isEqualTo(2);
            assertThat(Files.readString(folder.resolve("printed"))).contains("secret.topo").contains("can't be read");
            assertThat(unprivileged(java(classPath, "diagram", legacy.toString(), "-o", open.resolve("x.svg").toString()))).isEqualTo(2);
            assertThat(Files.readString(folder.resolve("printed"))).contains("can't be written");
            assertThat(open.resolve("x.svg")).doesNotExist();
        } finally {
            delete(open);
        }
    }

    private int unprivileged(List<String> words) throws Exception {
        List<String> all = new ArrayList<>(List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        all.addAll(words);
        Process process = start(all);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** A copy of the class path that everybody may read, as libraries often lie in the folder of one person. */
    private static String readableClassPath(Path open) throws IOException {
        List<String> entries = new ArrayList<>();
        int number = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path from = Path.of(entry);
            if (Files.exists(from)) {
                Path to = open.resolve("lib" + number++ + (Files.isDirectory(from) ? "" : ".jar"));
                Folders.copy(from, to);
                entries.add(to.toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.topology.texts.Texts;

/** What happens to somebody without rights; the root user has them all, so that it becomes nobody for it. */
class UnprivilegedUserTest {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final String NOBODY = "65534";

    @TempDir
    Path folder;

    @Test
    void aFileThatMayNotBeReadIsToldInWords() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.topo"), "topology");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        assertThat(as(file, "read")).startsWith("error.file.unreadable").contains(file.toString(), "permissions");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsToldInWordsAndStaysAsItIs() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = Files.writeString(closed.resolve("out.txt"), "former");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(as(file, "write")).startsWith("error.file.write").contains(file.toString(), "Nothing was changed");

        assertThat(file).hasContent("former");
        try (var entries = Files.list(closed)) {
            assertThat(entries).containsExactly(file);
        }
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String as(Path file, String action) throws IOException, InterruptedException {
        boolean root = "root".equals(System.getProperty("user.name"));
        assumeTrue(!root || Files.isExecutable(SETPRIV), "run by root without setpriv: nobody can be impersonated");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>();
        if (root) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            command.addAll(List.of(SETPRIV.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
            assumeTrue(run(withArguments(command, java.toString(), "-version")).contains("version"),
                    "run by root, and nobody may not read the Java of the tests");
        }
        String classPath = Stream.of(WithoutRights.class, Output.class, Texts.class)
                .map(type -> place(type).toString()).collect(Collectors.joining(File.pathSeparator));
        String output = run(withArguments(command, java.toString(), "-cp", classPath, WithoutRights.class.getName(), action,
                file.toString()));
        assumeTrue(!output.contains("Could not find or load main class"), "run by root, and nobody may not read the tests");
        return output;
    }

    private static Path place(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static List<String> withArguments(List<String> command, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        return all;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}

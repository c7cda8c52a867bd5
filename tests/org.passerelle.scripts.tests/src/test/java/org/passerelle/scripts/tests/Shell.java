// SPDX-License-Identifier: EPL-2.0
package org.passerelle.scripts.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts programs the way a person at a terminal does. */
final class Shell {

    private static final long PATIENCE_SECONDS = 120;

    private Shell() {
    }

    /** What a program printed, both streams in one, and how it ended. */
    record Result(int exitCode, String output) {
    }

    /** Runs a command in a folder with the Java that runs this test. */
    static Result run(Path folder, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + List.of(command));
            }
            return new Result(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The top folder of the working copy. */
    static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("releng/scripts/lib.sh"))) {
            here = here.getParent();
        }
        return here;
    }

    /** The packed command line. */
    static Path distribution() throws IOException {
        Path target = repository().resolve("releng/org.passerelle.cli.dist/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("passerelle-cli-.*\\.zip")).findFirst().orElseThrow();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Installs the grammar below this module's {@code target} folder once and runs it. */
final class NodeParser {

    private static final String LOCK = "package-lock.json";
    private static final List<String> FILES = List.of("package.json", LOCK, "parse.mjs");
    private static final int MINUTES = 5;

    private final Path folder = module().resolve("target").resolve("powershell-syntax");

    /** The test kit's own folder when the tests run in the source tree, else the current one. */
    private static Path module() {
        Path here = Path.of("").toAbsolutePath();
        for (Path up = here; up != null; up = up.getParent()) {
            Path kit = up.resolve("tests").resolve("org.passerelle.powershell.testkit");
            if (Files.isDirectory(kit)) {
                return kit;
            }
        }
        return here;
    }

    String run(String input) {
        try {
            install();
            Path in = Files.createTempFile(folder, "in", ".json");
            Path out = Files.createTempFile(folder, "out", ".json");
            try {
                Files.writeString(in, input);
                // Without the flag the process waits seconds for an optimising compiler that nobody needs any more.
                start(List.of("node", "--liftoff-only", "parse.mjs"), in, out);
                return Files.readString(out);
            } finally {
                Files.deleteIfExists(in);
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The PowerShell parser cannot be run in " + folder + ".", e);
        }
    }

    private void install() throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(folder.resolve("install.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var held = channel.lock()) {
            Path stamp = folder.resolve("installed-" + LOCK);
            boolean done = Files.exists(stamp) && Files.readString(stamp).equals(resource(LOCK));
            for (String file : FILES) {
                Path fresh = Files.writeString(folder.resolve(file + ".new"), resource(file));
                Files.move(fresh, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!done) {
                String npm = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win") ? "npm.cmd" : "npm";
                start(List.of(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"), null, folder.resolve("npm.log"));
                Files.writeString(stamp, resource(LOCK));
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NodeParser.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The test kit lacks " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void start(List<String> command, Path in, Path out) throws IOException {
        Path err = Files.createTempFile(folder, "err", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).directory(folder.toFile())
                    .redirectOutput(out.toFile()).redirectError(err.toFile());
            if (in != null) {
                builder.redirectInput(in.toFile());
            }
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end within " + MINUTES + " minutes.");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException("The PowerShell parser needs Node.js 18 or newer, npm and the packages of "
                        + folder.resolve("package.json") + "; " + command + " said: " + Files.readString(err));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted.", e);
        } finally {
            Files.deleteIfExists(err);
        }
    }
}

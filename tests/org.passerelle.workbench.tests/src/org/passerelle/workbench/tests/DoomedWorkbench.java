// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.Platform;

/** A second workbench of the same bundles, in a process and a workspace of its own, that works until it is killed. */
final class DoomedWorkbench implements AutoCloseable {

    private static final String NEWS = "doomed: ";
    private static final int PATIENCE = 3;

    private final Path workspace;
    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    /** @param kind {@code save} to save again and again, {@code type} only to type */
    DoomedWorkbench(Path folder, String kind) throws IOException {
        this.workspace = folder.resolve("workspace");
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Path own = Path.of(URI.create(Platform.getConfigurationLocation().getURL().toString().replace(" ", "%20")));
        Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-D" + DoomedWork.KIND + "=" + kind, "-jar", System.getProperty("java.class.path"),
                "-configuration", configuration.toString(), "-data", workspace.toString(), "-nosplash",
                "-application", "org.eclipse.ui.ide.workbench", "-product", "org.passerelle.workbench.product"));
        this.process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        // One that never says anything ends, and the test with it.
        CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MINUTES).execute(() -> process.toHandle().destroyForcibly());
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Says something to the process that started this one. */
    static void tell(String news) {
        System.out.println(NEWS + news);
        System.out.flush();
    }

    Path workspace() {
        return workspace;
    }

    Path file() {
        return workspace.resolve(DoomedWork.PROJECT).resolve(DoomedWork.FILE);
    }

    /** Waits for the next thing that it says it did. */
    String hear() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(NEWS)) {
                return line.substring(NEWS.length());
            }
            said.add(line);
        }
        throw new AssertionError("the workbench ended by itself: " + String.join("\n", said));
    }

    /** Kills it; what it said before is heard. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        List<String> last = new ArrayList<>();
        output.lines().filter(line -> line.startsWith(NEWS)).map(line -> line.substring(NEWS.length())).forEach(last::add);
        return last;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

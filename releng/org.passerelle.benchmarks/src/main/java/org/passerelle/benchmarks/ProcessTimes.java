// SPDX-License-Identifier: EPL-2.0
package org.passerelle.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Wall time of whole processes, from start to end, as a person at a terminal sees it. */
final class ProcessTimes {

    private static final int RUNS = 11;

    private final Path folder;

    /**
     * Measures processes that are started in a folder.
     *
     * @param folder their working folder
     */
    ProcessTimes(Path folder) {
        this.folder = folder;
    }

    /** The median of some runs in milliseconds; one run before them is not counted. */
    double medianMillis(List<String> command) {
        once(command);
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = once(command);
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private double once(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        try {
            int exitCode = builder.start().waitFor();
            if (exitCode > 1) {
                throw new IllegalStateException(command + " ended with exit code " + exitCode);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command, e);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}

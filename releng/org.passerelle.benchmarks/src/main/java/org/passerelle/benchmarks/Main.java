// SPDX-License-Identifier: EPL-2.0
package org.passerelle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark and writes the page: {@code Main REPOSITORY PAGE}. */
public final class Main {

    private Main() {
    }

    /**
     * Measures.
     *
     * @param args the top folder of the working copy, then the page to write
     * @throws IOException if the page cannot be written
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Path repository = Path.of(args[0]);
        Report report = new Report();
        report.processes(processes(repository));
        report.work(work(), "xmiLoad");
        Files.writeString(Path.of(args[1]), report.text());
    }

    private static Map<String, Double> processes(Path repository) {
        ProcessTimes times = new ProcessTimes(repository);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("`java -version`", List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version"));
        commands.put("`./passerelle --version`", List.of("./passerelle", "--version"));
        commands.put("`./passerelle validate examples/woodgrove/woodgrove.migration`",
                List.of("./passerelle", "validate", "examples/woodgrove/woodgrove.migration"));
        Map<String, Double> result = new LinkedHashMap<>();
        commands.forEach((name, command) -> result.put(name, times.medianMillis(command)));
        return result;
    }

    private static SortedMap<String, SortedMap<Integer, Double>> work() throws RunnerException {
        SortedMap<String, SortedMap<Integer, Double>> result = new TreeMap<>();
        for (RunResult run : new Runner(new OptionsBuilder().include(WorkBenchmark.class.getName()).shouldFailOnError(true).build()).run()) {
            String name = run.getPrimaryResult().getLabel();
            int size = Integer.parseInt(run.getParams().getParam("size"));
            result.computeIfAbsent(name, key -> new TreeMap<>()).put(size, run.getPrimaryResult().getScore());
        }
        return result;
    }
}

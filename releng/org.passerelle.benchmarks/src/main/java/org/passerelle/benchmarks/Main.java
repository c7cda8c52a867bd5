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

/** Runs every benchmark and writes the page: {@code Main REPOSITORY PAGE [LARGEST-SIMULATION]}. */
public final class Main {

    private static final String COMMENTS = "## Reading these figures";
    private static final List<String> SIZES = List.of("1", "10", "100");

    private Main() {
    }

    /**
     * Measures.
     *
     * @param args the top folder of the working copy, the page to write, and the largest size to simulate
     * @throws IOException if the page cannot be written
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Path repository = Path.of(args[0]);
        Report report = new Report();
        report.processes(processes(repository));
        report.work(work(args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE), "xmiLoad");
        Path page = Path.of(args[1]);
        Files.writeString(page, report.text() + comments(page));
    }

    /** What people wrote below the figures of the page as it stands. */
    private static String comments(Path page) throws IOException {
        String before = Files.exists(page) ? Files.readString(page) : "";
        int own = before.indexOf("\n" + COMMENTS);
        return own < 0 ? "" : before.substring(own);
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

    private static SortedMap<String, SortedMap<Integer, Double>> work(int largestSimulation) throws RunnerException {
        String[] simulated = SIZES.stream().filter(size -> Integer.parseInt(size) <= largestSimulation).toArray(String[]::new);
        SortedMap<String, SortedMap<Integer, Double>> result = new TreeMap<>();
        collect(WorkBenchmark.class, SIZES.toArray(String[]::new), result);
        collect(SimulationBenchmark.class, simulated, result);
        return result;
    }

    private static void collect(Class<?> benchmark, String[] sizes, SortedMap<String, SortedMap<Integer, Double>> result)
            throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(benchmark.getName()).param("size", sizes).shouldFailOnError(true);
        for (RunResult run : new Runner(options.build()).run()) {
            int size = Integer.parseInt(run.getParams().getParam("size"));
            result.computeIfAbsent(run.getPrimaryResult().getLabel(), name -> new TreeMap<>())
                    .put(size, run.getPrimaryResult().getScore());
        }
    }
}

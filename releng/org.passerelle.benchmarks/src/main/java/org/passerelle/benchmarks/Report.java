// SPDX-License-Identifier: EPL-2.0
package org.passerelle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was measured, as a Markdown page whose figures are ratios first and milliseconds second. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    Report() {
        lines.add("# Benchmarks");
        lines.add("");
        lines.add("Written by `releng/benchmark`; not part of the tests. Milliseconds depend on the machine and on what else it does;");
        lines.add("ratios are taken within one run and are what to compare.");
        lines.add("");
        lines.add(String.format(Locale.ROOT, "Java %s, %d processors, %s.", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), System.getProperty("os.name")));
    }

    /** Adds the table of whole processes; the first entry is what the others are compared with. */
    void processes(Map<String, Double> millisByName) {
        double base = millisByName.values().iterator().next();
        section("Whole processes", "Median wall time from start to end. A first call, which is not counted, has built everything.");
        lines.add("| Process | ms | ratio |");
        lines.add("| --- | ---: | ---: |");
        millisByName.forEach((name, millis) -> lines.add(row(name, format(millis), ratio(millis, base))));
    }

    /**
     * Adds the table of work on the very large example.
     *
     * @param millis by name of the work, then by size
     * @param base the work that the rest is compared with
     */
    void work(SortedMap<String, SortedMap<Integer, Double>> millis, String base) {
        section("Work on the very large example",
                "The example at three sizes. Per cell: milliseconds, in brackets the ratio to `" + base + "` at the same size."
                + " Growth is the time per unit at the largest size, divided by that at the smallest: 1 is linear.");
        SortedMap<Integer, Double> bases = millis.get(base);
        StringBuilder head = new StringBuilder("| Work |");
        StringBuilder rule = new StringBuilder("| --- |");
        for (int size : bases.keySet()) {
            head.append(" size ").append(size).append(" |");
            rule.append(" ---: |");
        }
        lines.add(head + " growth |");
        lines.add(rule + " ---: |");
        millis.forEach((name, bySize) -> lines.add(workRow(name, new TreeMap<>(bySize), bases)));
    }

    /** The whole page. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String workRow(String name, SortedMap<Integer, Double> bySize, SortedMap<Integer, Double> bases) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        bases.forEach((size, base) -> cells.add(bySize.containsKey(size)
                ? format(bySize.get(size)) + " (" + ratio(bySize.get(size), base) + ")" : "not measured"));
        double first = bySize.get(bySize.firstKey()) / bySize.firstKey();
        double last = bySize.get(bySize.lastKey()) / bySize.lastKey();
        cells.add(ratio(last, first));
        return row(cells.toArray(String[]::new));
    }

    private void section(String title, String text) {
        lines.add("");
        lines.add("## " + title);
        lines.add(text);
        lines.add("");
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String ratio(double value, double base) {
        return String.format(Locale.ROOT, "%.2f", value / base);
    }

    private static String format(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%.0f", millis);
    }
}

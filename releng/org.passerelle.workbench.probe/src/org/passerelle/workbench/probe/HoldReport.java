// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes, for each action, how long the UI thread was held at most; and what it was doing each time it was held too long. */
final class HoldReport {

    private static final long TOO_LONG = 100;
    private static final int INNERMOST = 3;
    private static final int OWN_FRAMES = 4;

    private HoldReport() {
    }

    static void write(Path report, List<String> actions, List<Hold> holds) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| What is done | first time: longest hold, ms | of it computing, ms | again: longest hold, ms | of it computing, ms |");
        lines.add("| --- | ---: | ---: | ---: | ---: |");
        for (String action : new LinkedHashSet<>(actions)) {
            lines.add("| " + action + " |" + cells(action, Workday.FIRST, holds) + cells(action, Workday.AGAIN, holds));
        }
        for (Hold hold : holds) {
            if (hold.millis() > TOO_LONG) {
                lines.add("");
                lines.add("## " + hold.action() + ": " + hold.millis() + " ms, of them computing " + hold.cpuMillis() + " ms");
                lines.addAll(looks(hold));
            }
        }
        Files.createDirectories(report.toAbsolutePath().getParent());
        Files.write(report, lines);
    }

    private static String cells(String action, String time, List<Hold> holds) {
        return holds.stream().filter(hold -> hold.action().equals(action + time)).max(Comparator.comparingLong(Hold::millis))
                .map(longest -> String.format(Locale.ROOT, " %d | %d |", longest.millis(), longest.cpuMillis()))
                .orElse(" under " + Heartbeat.NOTED + " | |");
    }

    /** One line a look: the innermost frames, then those of Passerelle; the look in the middle in full. */
    private static List<String> looks(Hold hold) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        for (Hold.Look look : hold.looks()) {
            String own = look.stack().stream().filter(frame -> frame.getClassName().startsWith("org.passerelle.")).limit(OWN_FRAMES)
                    .map(HoldReport::brief).collect(Collectors.joining(" < "));
            lines.add("- " + look.state() + " " + look.stack().stream().limit(INNERMOST).map(HoldReport::brief).collect(Collectors.joining(" < "))
                    + (own.isEmpty() ? "" : " << " + own));
        }
        if (!hold.looks().isEmpty()) {
            lines.add("");
            hold.looks().get(hold.looks().size() / 2).stack().forEach(frame -> lines.add("    " + frame));
        }
        return lines;
    }

    private static String brief(StackTraceElement frame) {
        return frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}

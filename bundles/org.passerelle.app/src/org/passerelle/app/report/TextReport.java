// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.report;

import java.util.List;
import java.util.Locale;
import org.passerelle.app.AppMessages;
import org.passerelle.migration.Severity;

/** Prints problems for people: place, severity, message, the line with a mark below it, and what to do. */
final class TextReport {

    private static final String DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    private static final int LONGEST_LINE = 160;

    private TextReport() {
    }

    static String print(List<Problem> problems, Locale locale) {
        AppMessages messages = AppMessages.in(locale);
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            print(problem, messages, out);
        }
        out.append(messages.text("report.summary", count(problems, Severity.ERROR), count(problems, Severity.WARNING),
                count(problems, Severity.INFO))).append('\n');
        return out.toString();
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    private static void print(Problem problem, AppMessages messages, StringBuilder out) {
        out.append(visible(problem.file()));
        if (problem.line() > 0) {
            out.append(':').append(problem.line()).append(':').append(Math.max(1, problem.column()));
        }
        out.append(": ").append(messages.text("severity." + problem.severity().getLiteral())).append(" [")
                .append(visible(problem.id())).append("] ").append(visible(problem.message())).append('\n');
        if (!problem.sourceLine().isBlank() && problem.sourceLine().length() <= LONGEST_LINE) {
            String line = visible(problem.sourceLine());
            out.append("    ").append(line).append('\n').append("    ")
                    .append(" ".repeat(Math.max(0, Math.min(problem.column(), line.length() + 1) - 1)))
                    .append("^".repeat(Math.max(1, Math.min(problem.length(), line.length() + 1 - problem.column()))))
                    .append('\n');
        }
        if (!problem.help().isEmpty()) {
            out.append("    ").append(messages.text("report.help")).append(' ').append(visible(problem.help())).append('\n');
        }
    }

    /** Signs that steer a terminal or turn the direction of a line must not reach it. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(c == '\t' ? ' ' : steers(c) ? 0xFFFD : c));
        return visible.toString();
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> DIRECTIONS.indexOf(c) >= 0;
        };
    }
}

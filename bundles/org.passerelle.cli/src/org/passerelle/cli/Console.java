// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Where a command prints and in which language; results go to the standard output, everything else beside it. */
final class Console {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private Locale locale = Locale.ENGLISH;
    private boolean quiet;

    Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    Locale locale() {
        return locale;
    }

    /** Sets the language; services that are told none follow the default, so that the machine's own never counts. */
    void speak(Locale language) {
        this.locale = language;
        Locale.setDefault(language);
    }

    void beQuiet() {
        this.quiet = true;
    }

    /** Prints a result as it stands. */
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints a line of a result. */
    void line(String key, Object... arguments) {
        out.println(CliMessages.in(locale).text(key, arguments));
        out.flush();
    }

    /** Prints a heading of a result, bold on a terminal. */
    void heading(String key, Object... arguments) {
        String text = CliMessages.in(locale).text(key, arguments);
        out.println(terminal ? BOLD + text + PLAIN : text);
        out.flush();
    }

    /** Tells what goes on; not part of the result. */
    void progress(String key, Object... arguments) {
        if (terminal && !quiet) {
            err.println(CliMessages.in(locale).text(key, arguments));
            err.flush();
        }
    }

    /** Tells what went wrong. */
    void error(String text) {
        err.println("passerelle: " + text);
        err.flush();
    }
}

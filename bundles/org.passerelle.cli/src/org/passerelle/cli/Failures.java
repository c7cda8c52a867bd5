// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.passerelle.app.UserError;

/** Turns failures into a sentence and an exit code. */
final class Failures {

    private Failures() {
    }

    static int report(Exception failure, Console console, boolean debug) {
        if (failure instanceof UserError error) {
            console.error(error.message(console.locale()));
            return ExitCode.USAGE;
        }
        console.error(CliMessages.in(console.locale()).text("error.defect", String.valueOf(failure)));
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            console.error(trace.toString());
        }
        return ExitCode.DEFECT;
    }
}

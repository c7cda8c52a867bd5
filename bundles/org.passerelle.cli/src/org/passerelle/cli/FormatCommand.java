// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.passerelle.app.Formatting;
import org.passerelle.app.report.Problem;
import org.passerelle.app.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Formats files in place; a second run changes nothing. */
@Command(name = "format", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--check")
    private boolean check;

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int code = ExitCode.FINE;
        for (Path file : files) {
            Formatting result = Formatting.of(file);
            List<Problem> problems = result.problems();
            if (!problems.isEmpty()) {
                console.print(ReportFormat.TEXT.print(problems, console.locale()));
                code = ExitCode.USAGE;
            } else if (result.changes()) {
                code = Math.max(code, check ? ExitCode.FINDINGS : ExitCode.FINE);
                if (!check) {
                    result.write();
                }
                console.line(check ? "format.would" : "format.done", file);
            } else {
                console.line("format.same", file);
            }
        }
        return code;
    }
}

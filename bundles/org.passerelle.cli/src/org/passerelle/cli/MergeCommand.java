// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.passerelle.app.Passerelle;
import org.passerelle.app.Project;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.TraceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges legacy and target and tells what becomes of each element. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    /** Forms of the trace. */
    enum Format { TEXT, JSON }

    private final Console console;

    @Parameters(paramLabel = "FILE.migration")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.topo")
    private Path output;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Format format;

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = Project.load(file);
        if (!Problems.showUnreadable(project, console)) {
            return ExitCode.USAGE;
        }
        CoexistenceMerge.Result result = CoexistenceMerge.merge(project.legacy(), project.target());
        if (output != null) {
            Passerelle.output().text(output, Passerelle.print(result.coexistence()));
        }
        console.print(format == Format.JSON ? TraceReport.json(result.trace(), console.locale())
                : TraceReport.text(result.trace(), console.locale()));
        return result.refused().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}

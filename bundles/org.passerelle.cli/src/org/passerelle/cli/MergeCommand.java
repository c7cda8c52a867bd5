// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import org.passerelle.app.Passerelle;
import org.passerelle.app.Project;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.TraceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Merges legacy and target and tells what becomes of each element. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand extends MigrationCommand {

    /** Forms of the trace. */
    enum Format { TEXT, JSON }

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.topo")
    private Path output;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Format format;

    MergeCommand(Console console) {
        super(console);
    }

    @Override
    int run(Project project, Console console) {
        CoexistenceMerge.Result result = CoexistenceMerge.merge(project.legacy(), project.target());
        if (output != null) {
            Passerelle.output().text(output, Passerelle.print(result.coexistence()));
        }
        console.print(format == Format.JSON ? TraceReport.json(result.trace(), console.locale())
                : TraceReport.text(result.trace(), console.locale()));
        return result.refused().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}

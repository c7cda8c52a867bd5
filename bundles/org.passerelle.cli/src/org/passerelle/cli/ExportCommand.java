// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.passerelle.app.Exporting;
import org.passerelle.app.Project;
import org.passerelle.app.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes run book, scripts, wave files and pictures of a migration. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE.migration")
    private Path file;

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "FOLDER")
    private Path folder;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = Project.load(file);
        if (!Problems.showUnreadable(project, console)) {
            return ExitCode.USAGE;
        }
        console.progress("progress.exporting", file);
        Exporting export = Exporting.of(project, console.locale());
        if (!export.problems().isEmpty()) {
            console.print(ReportFormat.TEXT.print(export.problems(), console.locale()));
        }
        if (export.isRefused()) {
            console.line("export.refused", file);
            return ExitCode.FINDINGS;
        }
        export.write(folder);
        console.heading("export.done", folder);
        console.line("export.steps", export.steps());
        console.line("export.gates", export.gates());
        console.line("export.waves", export.waves(), export.users());
        console.line("export.findings", export.errors(), export.warnings(), export.remarks());
        console.line("export.files", export.files(), export.scripts());
        console.line("export.open", folder.resolve("runbook.html"));
        return export.errors() == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import org.passerelle.app.Exporting;
import org.passerelle.app.Project;
import org.passerelle.app.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes run book, scripts, wave files and pictures of a migration. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand extends MigrationCommand {

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--format", paramLabel = "text|json|sarif|junit", defaultValue = "text")
    private ReportFormat format;

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    int run(Project project, Console console) {
        console.progress("progress.exporting", project.file());
        Exporting export = Exporting.of(project, console.locale());
        boolean people = format == ReportFormat.TEXT;
        if (!people || !export.problems().isEmpty()) {
            console.print(format.print(export.problems(), console.locale()));
        }
        if (!export.isRefused()) {
            export.write(folder);
        }
        if (people) {
            tell(project, export, console);
        }
        return export.isRefused() || export.errors() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void tell(Project project, Exporting export, Console console) {
        if (export.isRefused()) {
            console.line("export.refused", project.file());
            return;
        }
        console.heading("export.done", folder);
        console.line("export.steps", export.steps());
        console.line("export.gates", export.gates());
        console.line("export.waves", export.waves(), export.users());
        console.line("export.findings", export.errors(), export.warnings(), export.remarks());
        console.line("export.files", export.files(), export.scripts());
        console.line("export.open", folder.resolve("runbook.html"));
    }
}

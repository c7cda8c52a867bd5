// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.passerelle.app.Project;
import org.passerelle.app.Validation;
import org.passerelle.app.report.Problem;
import org.passerelle.app.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks topologies and migrations. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json|sarif|junit", defaultValue = "text")
    private ReportFormat format;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        boolean readable = true;
        for (Path file : files) {
            console.progress("progress.validating", file);
            Project project = Project.load(file);
            readable &= project.isReadable();
            problems.addAll(Validation.of(project, console.locale()));
        }
        console.print(format.print(problems, console.locale()));
        if (!readable) {
            return ExitCode.USAGE;
        }
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}

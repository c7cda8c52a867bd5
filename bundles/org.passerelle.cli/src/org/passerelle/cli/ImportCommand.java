// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.passerelle.app.Importing;
import org.passerelle.app.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads Topology Builder documents and published topologies. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.topo")
    private Path output;

    @Option(names = {"-d", "--define"}, paramLabel = "NAME=VALUE")
    private Map<String, String> defines = Map.of();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), CliMessages.in(console.locale()).text("import.one"));
        }
        int code = ExitCode.FINE;
        for (Path file : files) {
            code = Math.max(code, one(file));
        }
        return code;
    }

    private int one(Path file) {
        console.progress("progress.importing", file);
        Importing result = Importing.of(file, defines, console.locale());
        if (!result.problems().isEmpty()) {
            console.print(ReportFormat.TEXT.print(result.problems(), console.locale()));
        }
        if (!result.isComplete()) {
            if (!result.undefined().isEmpty()) {
                console.line("import.define", String.join(" ", result.undefined().stream()
                        .map(name -> "--define " + name + "=…").toList()));
            }
            return ExitCode.USAGE;
        }
        Path place = output == null ? Importing.besides(file) : output;
        result.write(place);
        console.line("import.done", place, result.pools(), result.hosts());
        if (result.keptCount() > 0) {
            console.line("import.kept", result.keptCount(), Importing.keptFile(place));
            result.keptLines().forEach(line -> console.print("  " + line + "\n"));
        }
        return ExitCode.FINE;
    }
}

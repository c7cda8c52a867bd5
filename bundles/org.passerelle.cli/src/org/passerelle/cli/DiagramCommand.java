// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.passerelle.app.Passerelle;
import org.passerelle.app.Pictures;
import org.passerelle.app.Project;
import org.passerelle.notation.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a topology. */
@Command(name = "diagram", mixinStandardHelpOptions = true)
final class DiagramCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE.svg")
    private Path output;

    @Option(names = "--layers", split = ",", paramLabel = "LAYER")
    private List<Layer> layers;

    @Option(names = "--findings")
    private boolean findings;

    DiagramCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = Project.load(file);
        if (!Problems.showUnreadable(project, console)) {
            return ExitCode.USAGE;
        }
        Set<Layer> shown = layers == null ? EnumSet.allOf(Layer.class) : EnumSet.copyOf(layers);
        console.progress("progress.drawing", file);
        Passerelle.output().text(output, Pictures.of(project, shown, findings, console.locale()));
        console.line("diagram.done", output);
        return ExitCode.FINE;
    }
}

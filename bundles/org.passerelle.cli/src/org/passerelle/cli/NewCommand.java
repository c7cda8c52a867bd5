// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.passerelle.app.NewProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a project from an example or an empty one. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--from", paramLabel = "EXAMPLE", defaultValue = "empty")
    private String example;

    @Option(names = "--size", paramLabel = "N", defaultValue = "1")
    private int size;

    @Parameters(paramLabel = "FOLDER", arity = "0..1")
    private Path folder;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path place = folder == null ? Path.of(example) : folder;
        NewProject.Result result = NewProject.create(example, size, place);
        console.line("new.done", place, result.files().size());
        result.files().forEach(name -> console.print("  " + name + "\n"));
        result.migration().ifPresent(name -> console.line("new.next", place.resolve(name)));
        return ExitCode.FINE;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.passerelle.app.Project;
import picocli.CommandLine.Parameters;

/** A command about one migration, which it gets readable. */
abstract class MigrationCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE.migration")
    private Path file;

    MigrationCommand(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() {
        Project project = Project.load(file);
        return Problems.showUnreadable(project, console) ? run(project, console) : ExitCode.USAGE;
    }

    /**
     * Does the work.
     *
     * @param project a readable project
     * @param console where to print
     * @return the exit code
     */
    abstract int run(Project project, Console console);
}

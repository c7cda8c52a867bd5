// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.nio.file.Path;
import java.util.List;
import org.passerelle.app.files.InputFiles;
import org.passerelle.app.report.Problem;
import org.passerelle.dsl.LoadedFile;

/** Formats one file; a file with errors is left as it is. */
public final class Formatting {

    private final Path file;
    private final String before;
    private final String after;
    private final List<Problem> problems;

    private Formatting(Path file, String before, String after, List<Problem> problems) {
        this.file = file;
        this.before = before;
        this.after = after;
        this.problems = List.copyOf(problems);
    }

    /**
     * @param file a file ending in .topo or .migration
     * @return what formatting comes to; nothing is written yet
     * @throws UserError if the file can't be read
     */
    public static Formatting of(Path file) {
        InputFiles.ending(file, ".topo", ".migration");
        LoadedFile loaded = Passerelle.texts().load(file);
        String before = loaded.text();
        String after = Passerelle.texts().format(before);
        // A text that can't be read stays as it is; a name that leads nowhere does not keep it from being formatted.
        List<Problem> problems = before.equals(after) ? Project.problemsIn(file, loaded) : List.of();
        return new Formatting(file, before, after, problems);
    }

    /** Why the file is not formatted; empty if it can be. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether formatting changes anything. */
    public boolean changes() {
        return !before.equals(after);
    }

    /** Writes the formatted text in place. */
    public void write() {
        Passerelle.output().text(file, after);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.app.files.InputFiles;
import org.passerelle.app.report.Problem;
import org.passerelle.app.report.SourceLines;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.Locations;
import org.passerelle.dsl.TextLocation;
import org.passerelle.dsl.TextProblem;
import org.passerelle.migration.Migration;
import org.passerelle.migration.Severity;
import org.passerelle.topology.Topology;

/** A topology or migration that was read from files, with what is wrong with its texts. */
public final class Project {

    /** Identifier of problems that keep a text from being read. */
    public static final String SYNTAX = "syntax";

    private final Path file;
    private final LoadedFile loaded;
    private final List<Problem> problems;
    private final SourceLines lines = new SourceLines();

    private Project(Path file, LoadedFile loaded) {
        this.file = file;
        this.loaded = loaded;
        this.problems = loaded.problems().stream().map(Project::problem).toList();
    }

    /**
     * Reads a file and the files it names.
     *
     * @param file a file ending in .topo or .migration
     * @return the project, readable or not
     * @throws UserError if the file is missing, a folder, empty, can't be opened, or ends otherwise
     */
    public static Project load(Path file) {
        InputFiles.ending(file, ".topo", ".migration");
        return new Project(file, Passerelle.texts().load(file));
    }

    /**
     * A project that somebody has read, from unsaved texts perhaps.
     *
     * @param file a file ending in .topo or .migration
     * @param loaded what was read from it
     */
    public static Project of(Path file, LoadedFile loaded) {
        return new Project(file, loaded);
    }

    /** The problems of one file itself, without those of files it names. */
    static List<Problem> problemsIn(Path file, LoadedFile loaded) {
        String name = display(file.toString());
        return loaded.problems().stream().map(Project::problem).filter(problem -> problem.file().equals(name)).toList();
    }

    private static Problem problem(TextProblem problem) {
        return new Problem(SYNTAX, Severity.ERROR, problem.message(), display(problem.file()), problem.line(), problem.column(),
                problem.length(), "", problem.sourceLine(), "");
    }

    /** Whether everything was read without a problem. */
    public boolean isReadable() {
        return loaded.isSound();
    }

    /** What is wrong with the texts. */
    public List<Problem> problems() {
        return problems;
    }

    /** Folder of the file. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** The file as it was named. */
    public Path file() {
        return file;
    }

    /** Whether the file holds a migration. */
    public boolean isMigration() {
        return loaded.migration() != null;
    }

    /** The migration. @throws UserError if the file holds a topology */
    public Migration migration() {
        if (loaded.migration() == null) {
            throw new UserError("error.not.migration", file);
        }
        return loaded.migration();
    }

    /** The topology. @throws UserError if the file holds a migration */
    public Topology topology() {
        if (loaded.topology() == null) {
            throw new UserError("error.not.topology", file);
        }
        return loaded.topology();
    }

    /** The legacy topology of the migration. @throws UserError if the file holds a topology */
    public Topology legacy() {
        return migration().legacyTopology();
    }

    /** The target topology of the migration. @throws UserError if the file holds a topology */
    public Topology target() {
        return migration().targetTopology();
    }

    /**
     * Makes a problem about an element, with its place in the text.
     *
     * @param id identifier of the rule or kind of problem
     * @param severity how grave it is
     * @param message the whole message
     * @param element the element
     * @param feature the feature that causes it, or nothing for the element as a whole
     * @param help what to do about it, possibly empty
     */
    public Problem problem(String id, Severity severity, String message, EObject element,
            Optional<EStructuralFeature> feature, String help) {
        Optional<TextLocation> place = Locations.of(element, feature.orElse(null));
        String path = lines.path(element);
        return place.map(at -> new Problem(id, severity, message, display(at.file()), at.line(), at.column(), at.length(), path,
                lines.line(at.file(), at.line()), help))
                .orElseGet(() -> new Problem(id, severity, message, display(file.toString()), 0, 0, 0, path, "", help));
    }

    /** A file the way a person would name it: relative to where they are, with forward slashes. */
    static String display(String name) {
        try {
            Path here = Path.of("").toAbsolutePath();
            Path there = Path.of(name).toAbsolutePath().normalize();
            return (there.startsWith(here) ? here.relativize(there) : there).toString().replace('\\', '/');
        } catch (InvalidPathException addressThatIsNoPath) {
            return name;
        }
    }
}

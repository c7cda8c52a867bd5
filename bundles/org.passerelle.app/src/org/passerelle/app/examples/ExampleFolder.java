// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.passerelle.app.NewProject;
import org.passerelle.app.UserError;

/** The examples that lie beside the program. The start scripts say where, in a system property. */
public final class ExampleFolder {

    /** Name of the system property that holds the folder. */
    public static final String PROPERTY = "passerelle.examples";

    /** Variants of an example each have something wrong with them on purpose: nobody wants to start with those. */
    private static final String VARIANTS = "variants";

    private final Path folder;

    private ExampleFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * @return the folder that the start script names
     * @throws UserError if none is named or it is missing
     */
    public static ExampleFolder beside() {
        String named = System.getProperty(PROPERTY, "");
        if (named.isEmpty() || !Files.isDirectory(Path.of(named))) {
            throw new UserError("error.example.missing", named.isEmpty() ? PROPERTY : named);
        }
        return new ExampleFolder(Path.of(named));
    }

    /**
     * @param folder a folder that holds one folder for each example
     * @return the examples in it
     */
    public static ExampleFolder at(Path folder) {
        return new ExampleFolder(folder);
    }

    /** The names of the examples that hold a migration or topology, sorted. */
    public List<String> names() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(ExampleFolder::isExample).map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param name name of an example
     * @return its files by path relative to it, with forward slashes; without the variants of it
     * @throws UserError if there is no such example
     */
    public Map<String, byte[]> files(String name) {
        if (!names().contains(name)) {
            List<String> known = new ArrayList<>(names());
            known.addAll(List.of(NewProject.EMPTY, NewProject.VERY_LARGE));
            throw new UserError("error.example.unknown", name, String.join(", ", known));
        }
        Path example = folder.resolve(name);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(example)) {
            for (Path path : paths.filter(Files::isRegularFile).filter(path -> !path.startsWith(example.resolve(VARIANTS))).toList()) {
                files.put(example.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static boolean isExample(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.anyMatch(file -> file.toString().endsWith(".topo") || file.toString().endsWith(".migration"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

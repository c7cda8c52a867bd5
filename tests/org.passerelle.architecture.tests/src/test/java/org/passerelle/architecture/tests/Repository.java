// SPDX-License-Identifier: EPL-2.0
package org.passerelle.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working copy these tests run in. */
final class Repository {

    private static final Path TOP = top();

    private Repository() {
    }

    /** Every hand-written Java file of bundles, tests and build tools, sorted. */
    static List<Path> handWrittenSources() {
        return Stream.of("bundles", "tests", "releng", "sirius")
                .map(TOP::resolve)
                .flatMap(folder -> javaFiles(folder).stream())
                .filter(file -> !contains(file, "src-gen") && !contains(file, "target"))
                .toList();
    }

    /** Names of all top-level classes that the build generates. */
    static Set<String> generatedClasses() {
        return foldersNamed("src-gen").stream()
                .flatMap(root -> javaFiles(root).stream().map(file -> className(root, file)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A file of the working copy. */
    static Path file(String path) {
        return TOP.resolve(path);
    }

    /** The file as it is named in messages. */
    static String display(Path file) {
        return TOP.relativize(file).toString().replace('\\', '/');
    }

    private static String className(Path root, Path file) {
        String path = root.relativize(file).toString();
        return path.substring(0, path.length() - ".java".length()).replace('/', '.').replace('\\', '.');
    }

    private static List<Path> foldersNamed(String name) {
        try (Stream<Path> bundles = Files.list(TOP.resolve("bundles"))) {
            return bundles.map(bundle -> bundle.resolve(name)).filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        Predicate<Path> isJava = file -> file.getFileName().toString().endsWith(".java");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(isJava).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String folder) {
        for (Path part : TOP.relativize(file)) {
            if (part.toString().equals(folder)) {
                return true;
            }
        }
        return false;
    }

    private static Path top() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("bundles"))) {
            here = here.getParent();
        }
        return here;
    }
}

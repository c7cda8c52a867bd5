// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.passerelle.app.examples.ExampleFolder;
import org.passerelle.app.examples.VeryLargeExample;
import org.passerelle.app.files.Output;

/** Starts projects: empty ones, copies of examples, and the very large example at any size. */
public final class NewProject {

    /** Name of the empty project. */
    public static final String EMPTY = "empty";
    /** Name of the very large example. */
    public static final String VERY_LARGE = "rt6";

    private static final int LARGEST = 1000;

    private NewProject() {
    }

    /**
     * What was written.
     *
     * @param files paths relative to the folder, sorted
     */
    public record Result(List<String> files) {

        /** Copies the list. */
        public Result {
            files = List.copyOf(files);
        }

        /** The migration among the files, if there is one; of several the one that lies nearest to the top. */
        public Optional<String> migration() {
            return files.stream().filter(name -> name.endsWith(".migration"))
                    .min(Comparator.comparingLong(name -> name.chars().filter(c -> c == '/').count()));
        }
    }

    /**
     * @param example name of an example, {@link #EMPTY} or {@link #VERY_LARGE}
     * @param size size of the very large example
     * @param folder a new or empty folder
     * @return what was written
     * @throws UserError if there is no such example, or the folder can't be used
     */
    public static Result create(String example, int size, Path folder) {
        return create(example, size, folder, ExampleFolder::beside);
    }

    /**
     * The same with examples that lie elsewhere.
     *
     * @param examples asked for the examples only if one of them is meant
     */
    public static Result create(String example, int size, Path folder, Supplier<ExampleFolder> examples) {
        checkFolder(folder);
        Map<String, byte[]> files = switch (example) {
            case EMPTY -> empty();
            case VERY_LARGE -> veryLarge(size);
            default -> examples.get().files(example);
        };
        Output output = Passerelle.output();
        files.forEach((name, content) -> output.bytes(folder.resolve(name), content));
        return new Result(List.copyOf(files.keySet()));
    }

    private static void checkFolder(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new UserError("error.folder.file", folder);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new UserError("error.folder.exists", folder);
                }
            } catch (IOException unreadable) {
                throw new UserError("error.file.unreadable", folder);
            }
        }
    }

    private static Map<String, byte[]> veryLarge(int size) {
        if (size < 1 || size > LARGEST) {
            throw new UserError("error.size", LARGEST);
        }
        Map<String, byte[]> files = new TreeMap<>();
        VeryLargeExample.make(size).forEach((name, model) ->
                files.put(name, Passerelle.print(model).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static Map<String, byte[]> empty() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : List.of("legacy.topo", "target.topo", "project.migration")) {
            try (var in = NewProject.class.getResourceAsStream("empty/" + name)) {
                files.put(name, in.readAllBytes());
            } catch (IOException damaged) {
                throw new IllegalStateException(damaged);
            }
        }
        return files;
    }
}

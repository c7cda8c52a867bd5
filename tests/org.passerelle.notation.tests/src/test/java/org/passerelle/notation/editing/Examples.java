// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.topology.Topology;

/** Topologies to edit, and what their texts say. */
final class Examples {

    static final TopologyTexts TEXTS = Languages.create().texts();
    private static final Map<String, Topology> LOADED = new HashMap<>();
    private static final URI NOWHERE = URI.createURI("memory:/edited.topo");

    private Examples() {
    }

    static Topology woodgrove() {
        return load("woodgrove/target.topo");
    }

    /** A copy that may be changed. */
    static Topology load(String name) {
        return EcoreUtil.copy(LOADED.computeIfAbsent(name, Examples::read));
    }

    private static Topology read(String name) {
        LoadedFile file = TEXTS.load(folder().resolve(name));
        if (!file.isSound()) {
            throw new IllegalStateException(file.problems().toString());
        }
        return (Topology) file.root();
    }

    static Topology parse(String... lines) {
        return (Topology) sound(String.join("\n", lines)).root();
    }

    static LoadedFile sound(String text) {
        LoadedFile file = TEXTS.parse(text, NOWHERE);
        if (!file.isSound()) {
            throw new AssertionError(file.problems().stream().map(problem -> problem + ": "
                    + text.lines().skip(Math.max(0, problem.line() - 1)).findFirst().orElse("")).toList().toString());
        }
        return file;
    }

    /** What a model says; reading it and printing it again gives the same. */
    static String print(Topology topology) {
        String text = TEXTS.print(topology);
        String again = TEXTS.print(sound(text).root());
        if (!again.equals(text)) {
            assertThat(again.lines().toList()).containsExactlyElementsOf(text.lines().toList());
        }
        return text;
    }

    static List<String> all() {
        try (var files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".topo")).map(file -> folder().relativize(file).toString())
                    .sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        Path top = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(top.resolve("examples"))) {
            top = top.getParent();
        }
        return top.resolve("examples");
    }
}

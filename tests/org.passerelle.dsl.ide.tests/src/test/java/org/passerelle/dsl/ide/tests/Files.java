// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.passerelle.dsl.ide.names.FileTexts;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.names.Sources;
import org.passerelle.dsl.ide.services.LanguageServices;

/** Files in memory, and the examples of the repository. */
final class Files implements FileTexts {

    static final LanguageServices ENGLISH = LanguageServices.create(Locale.ENGLISH);

    final Map<URI, String> texts = new LinkedHashMap<>();
    final Sources sources = ENGLISH.open(this);

    static Files of(String... namesAndTexts) {
        Files files = new Files();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.texts.put(uri(namesAndTexts[i]), namesAndTexts[i + 1]);
        }
        return files;
    }

    static URI uri(String name) {
        return URI.createFileURI("/project/" + name);
    }

    /** One example with all its files. */
    static Files example(String name) {
        Files files = new Files();
        for (Path path : paths(name)) {
            files.texts.put(URI.createFileURI(path.toString()), read(path));
        }
        return files;
    }

    static List<Path> paths(String example) {
        Path folder = Path.of("").toAbsolutePath();
        while (!java.nio.file.Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        try (Stream<Path> all = java.nio.file.Files.walk(folder.resolve("examples").resolve(example))) {
            return all.filter(file -> file.toString().endsWith(".topo") || file.toString().endsWith(".migration")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path path) {
        try {
            return java.nio.file.Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Collection<URI> files() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public Optional<String> text(URI file) {
        return Optional.ofNullable(texts.get(file));
    }

    Source source(String name) {
        return texts.keySet().stream().filter(uri -> uri.toString().endsWith("/" + name)).findFirst().flatMap(sources::find).orElseThrow();
    }

    List<Source> all() {
        List<Source> all = new ArrayList<>();
        texts.forEach((uri, text) -> all.add(sources.of(uri, text)));
        return all;
    }

    /** A text with a bar, without it. */
    static Source one(String name, String marked) {
        return of(name, marked.replace("|", "")).source(name);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Files of bundles in the working copy. */
final class Bundles {

    private Bundles() {
    }

    /** A file that lies beside the classes of a bundle, or among its sources. */
    static Path file(String bundle, String path) {
        Path folder = top().resolve("bundles").resolve(bundle);
        Path beside = folder.resolve(path);
        return Files.exists(beside) ? beside : folder.resolve("src").resolve(path);
    }

    /** A file of the examples. */
    static Path example(String path) {
        return top().resolve("examples").resolve(path);
    }

    /** Translations of the bundle of the viewpoint. */
    static Properties translations(String name) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file("org.passerelle.sirius", name), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Path top() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("bundles"))) {
            here = here.getParent();
        }
        return here;
    }
}

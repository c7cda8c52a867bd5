// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.migration.Migration;

/** Reads the examples of the repository. */
final class Examples {

    private static final Languages LANGUAGES = Languages.create();

    private Examples() {
    }

    static Migration migration(String path) {
        LoadedFile file = LANGUAGES.texts().load(repository().resolve("examples").resolve(path));
        if (!file.isSound()) {
            throw new IllegalStateException(path + ": " + file.problems());
        }
        return file.migration();
    }

    /** The folder of the repository, found upwards from where the tests run. */
    static Path repository() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("examples"))) {
            at = at.getParent();
        }
        return at;
    }
}

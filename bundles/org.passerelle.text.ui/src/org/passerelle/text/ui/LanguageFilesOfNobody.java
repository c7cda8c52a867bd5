// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.passerelle.dsl.ide.names.FileTexts;

/** Files that lie in no project: each stands for itself, others are read when it names them. */
final class LanguageFilesOfNobody implements FileTexts {

    @Override
    public Collection<URI> files() {
        return List.of();
    }

    @Override
    public Optional<String> text(URI uri) {
        try {
            return Optional.of(Files.readString(Path.of(uri.toFileString())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

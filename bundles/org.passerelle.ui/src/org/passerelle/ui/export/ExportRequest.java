// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IFile;

/**
 * What is to be exported.
 *
 * @param migration the migration
 * @param folder where to; with several languages each gets a folder of its own within it
 * @param languages the languages, never empty
 */
record ExportRequest(IFile migration, Path folder, List<Locale> languages) {

    /** Copies the list. */
    ExportRequest {
        languages = List.copyOf(languages);
    }

    /** The folder that the export in a language goes to. */
    Path folder(Locale language) {
        return languages.size() == 1 ? folder : folder.resolve(language.getLanguage());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.passerelle.app.Importing;
import org.passerelle.app.Pictures;
import org.passerelle.notation.layout.PlacedDiagram;

/**
 * A document as it was read, with its picture.
 *
 * @param importing what was read
 * @param picture what was found, drawn; null when there is no topology
 */
record DocumentRead(Importing importing, PlacedDiagram picture) {

    /**
     * Takes its time: not for the UI thread.
     *
     * @param file the document
     * @param variables values of template variables
     * @throws org.passerelle.app.UserError if the file can't be read at all
     */
    static DocumentRead of(Path file, Map<String, String> variables) {
        Importing importing = Importing.of(file, variables, Locale.getDefault());
        return new DocumentRead(importing, importing.isComplete() ? Pictures.placed(importing.topology(), Locale.getDefault()) : null);
    }
}

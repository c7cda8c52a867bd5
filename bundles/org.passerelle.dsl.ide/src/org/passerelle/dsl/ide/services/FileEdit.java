// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.passerelle.dsl.TextReplacement;

/**
 * Changes of one file.
 *
 * @param file address of the file
 * @param replacements changes that don't overlap, in the order of the text
 */
public record FileEdit(URI file, List<TextReplacement> replacements) {

    /** Copies the list. */
    public FileEdit {
        replacements = List.copyOf(replacements);
    }
}

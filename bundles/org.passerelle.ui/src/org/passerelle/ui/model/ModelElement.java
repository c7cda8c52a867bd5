// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.Objects;
import org.eclipse.core.resources.IFile;

/**
 * An element of a topology or migration, addressed so that it is found again after the text was edited.
 *
 * @param file the file it is declared in, never null
 * @param fragment its name path there, such as {@code pool:lync.contoso.com/frontEnd}; {@code /} for the topmost element
 */
public record ModelElement(IFile file, String fragment) {

    /** Refuses null parts. */
    public ModelElement {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(fragment, "fragment");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** The files that an editor works with, open or not. */
public interface FileTexts {

    /** The files that belong together, such as those of a folder; in a fixed order. */
    Collection<URI> files();

    /** The text of a file as it is now, not saved perhaps; empty if it can't be read. */
    Optional<String> text(URI file);
}

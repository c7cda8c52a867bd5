// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Topology;

/**
 * A file that was read, with the files it names.
 *
 * @param uri address of the file
 * @param text its text; empty if it could not be read
 * @param root the topology or migration in it, perhaps incomplete if there are problems; null if there is none at all
 * @param problems what is wrong with it and with the files it names, in the order of files and lines; a bounded number
 */
public record LoadedFile(URI uri, String text, EObject root, List<TextProblem> problems) {

    /** Copies the list of problems. */
    public LoadedFile {
        problems = List.copyOf(problems);
    }

    /** Whether the file and all it names were read without a problem. */
    public boolean isSound() {
        return problems.isEmpty() && root != null;
    }

    /** Whether the text was understood as a whole, though names in it may lead nowhere. */
    public boolean isUnderstood() {
        return root != null && root.eResource() instanceof XtextResource resource && resource.getParseResult() != null
                && !resource.getParseResult().hasSyntaxErrors();
    }

    /** The topology in the file, or null if it holds none. */
    public Topology topology() {
        return root instanceof Topology topology ? topology : null;
    }

    /** The migration in the file, or null if it holds none. */
    public Migration migration() {
        return root instanceof Migration migration ? migration : null;
    }
}

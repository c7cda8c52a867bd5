// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.interchange.ImportProblem;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.interchange.internal.xml.Position;

/** Collects what is to be told about one document. */
public final class Problems {

    private final String file;
    private final List<ImportProblem> found = new ArrayList<>();

    /** @param file name of the document */
    public Problems(String file) {
        this.file = file;
    }

    /** Notes a problem of an element. */
    public void at(Node node, ProblemKind kind, String key, String... arguments) {
        found.add(problem(node.position(), node.path(), kind, key, arguments));
    }

    /** Notes a problem of an attribute. */
    public void at(Node node, String attribute, ProblemKind kind, String key, String... arguments) {
        found.add(problem(node.position(attribute), node.path() + "/@" + attribute, kind, key, arguments));
    }

    /** A fault that makes the document unreadable, at an element. */
    public UnreadableDocumentException fault(Node node, String key, String... arguments) {
        return new UnreadableDocumentException(file, node.position().line(), node.position().column(), node.path(), key,
                List.of(arguments));
    }

    /** Everything noted so far, in order. */
    public List<ImportProblem> all() {
        return List.copyOf(found);
    }

    private ImportProblem problem(Position place, String path, ProblemKind kind, String key, String... arguments) {
        return new ImportProblem(kind, file, place.line(), place.column(), path, key, List.of(arguments));
    }
}

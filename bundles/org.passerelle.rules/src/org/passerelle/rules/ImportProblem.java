// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that reading a topology from another format could not take over as it stood.
 *
 * @param kind what went wrong
 * @param element the element it belongs to, never null; the topology where there is none closer
 * @param place where it stands in the imported document, for people
 * @param detail the text in question
 */
public record ImportProblem(Kind kind, EObject element, String place, String detail) {

    /** What went wrong. */
    public enum Kind {
        /** Content that the metamodel has no place for; it is kept beside the model. */
        UNKNOWN_CONTENT,
        /** A reference to something that is not in the document. */
        BROKEN_REFERENCE,
        /** A key that occurs twice. */
        DUPLICATE_KEY,
        /** A text that is no host name. */
        INVALID_NAME
    }

    /** Refuses missing parts. */
    public ImportProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(detail, "detail");
    }
}

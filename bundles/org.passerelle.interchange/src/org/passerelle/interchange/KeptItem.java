// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.util.Comparator;

/**
 * One piece of a document that the model does not express.
 *
 * @param element name path of the model element it belongs to; {@code /} for the document as a whole
 * @param at where in that element's part of the document, as names joined by slashes; empty for its top
 * @param kind what is kept
 * @param name name of the attribute; key of the element among its siblings
 * @param value the attribute's value, the exact text, or the element as XML; empty for what is absent
 * @param instead what the model gave at the import where an attribute or text differs, or an element in whose text others stand;
 *        once the model gives something else, it was edited, and the model wins
 * @param after the preceding sibling in the document, empty for the first; only for elements
 * @param origin why it is kept
 */
public record KeptItem(String element, String at, KeptKind kind, String name, String value, String instead,
        String after, KeptOrigin origin) {

    /** An order that does not depend on the order of elements in the document. */
    public static final Comparator<KeptItem> ORDER = Comparator.comparing(KeptItem::element).thenComparing(KeptItem::at)
            .thenComparing(KeptItem::kind).thenComparing(KeptItem::name).thenComparing(KeptItem::value)
            .thenComparing(KeptItem::after);

    /** Where it stands, for people: the model element, then the place within. */
    public String place() {
        return at.isEmpty() ? element : element + " " + at;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;

/**
 * An element in the outline of a text.
 *
 * @param name what it is called, or what kind of thing it is
 * @param detail its kind and what else stands in its first line; may be empty
 * @param kind name of its class in the metamodel, such as {@code Pool}
 * @param range the whole element
 * @param selection its name
 * @param children what it contains, in the order of the text
 */
public record Symbol(String name, String detail, String kind, TextRange range, TextRange selection, List<Symbol> children) {

    /** Copies the list of children. */
    public Symbol {
        children = List.copyOf(children);
    }
}

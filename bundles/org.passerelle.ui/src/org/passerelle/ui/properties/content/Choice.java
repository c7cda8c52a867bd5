// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

/**
 * Something to choose: an element that a reference may lead to, a word of an enumeration, a kind of element to create.
 *
 * @param id what a change names it by
 * @param label what a person reads
 * @param icon path of its icon in the notation's bundle; empty for none
 */
public record Choice(String id, String label, String icon) {
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.List;

/**
 * How the box of a node is drawn.
 *
 * @param fill colour inside, {@code #rrggbb}
 * @param line colour of the border, {@code #rrggbb}
 * @param width width of the border in units of the picture
 * @param dashes lengths of dash and gap in units of the picture; empty for a solid border
 */
public record NodeStyle(String fill, String line, double width, List<Integer> dashes) {

    /** Copies the list. */
    public NodeStyle {
        dashes = List.copyOf(dashes);
    }
}

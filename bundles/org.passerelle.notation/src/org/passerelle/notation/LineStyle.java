// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.List;

/**
 * How a line between nodes is drawn.
 *
 * @param colour {@code #rrggbb}
 * @param width in units of the picture
 * @param dashes lengths of dashes and gaps in units of the picture; empty for a solid line
 */
public record LineStyle(String colour, double width, List<Integer> dashes) {

    /** Copies the list. */
    public LineStyle {
        dashes = List.copyOf(dashes);
    }
}

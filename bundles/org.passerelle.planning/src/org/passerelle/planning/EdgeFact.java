// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

/**
 * An edge between two kinds of steps.
 *
 * @param before identifier of the kind that comes first
 * @param after  identifier of the kind that waits
 * @param hard   whether it may not be given up
 * @param join   which instances it connects
 * @param reason code of the reason; its text is {@code reason.<code>}
 */
public record EdgeFact(String before, String after, boolean hard, Join join, String reason) {

    @Override
    public String toString() {
        return before + " -> " + after;
    }
}

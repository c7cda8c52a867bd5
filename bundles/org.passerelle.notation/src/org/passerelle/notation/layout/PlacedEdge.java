// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.List;
import org.passerelle.notation.DiagramEdge;

/**
 * An edge with its way.
 *
 * @param edge what it shows
 * @param points the corners of its way, first and last on the borders of its nodes
 * @param label its text with its place, or null for none
 */
public record PlacedEdge(DiagramEdge edge, List<Point> points, PlacedText label) {

    /** A point in pixels. */
    public record Point(double x, double y) { }

    /** Copies the list. */
    public PlacedEdge {
        points = List.copyOf(points);
    }

    PlacedEdge moved(double dx, double dy) {
        return new PlacedEdge(edge, points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList(),
                label == null ? null : label.moved(dx, dy));
    }
}

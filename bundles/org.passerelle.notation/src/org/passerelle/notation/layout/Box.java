// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

/**
 * A rectangle in pixels, measured from the top left corner of the picture.
 *
 * @param x left edge
 * @param y top edge
 * @param width width
 * @param height height
 */
public record Box(double x, double y, double width, double height) {

    /** Whether two rectangles share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /** Whether another rectangle lies within this one; edges may touch. */
    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && other.x + other.width <= x + width && other.y + other.height <= y + height;
    }

    /** The same rectangle elsewhere. */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}

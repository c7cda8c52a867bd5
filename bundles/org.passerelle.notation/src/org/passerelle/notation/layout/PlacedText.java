// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

/**
 * A line of text with its place.
 *
 * @param text the text
 * @param style what it is: title, subtitle, chip, host, version, badge or edge
 * @param size font size in pixels
 * @param box the place it takes up
 */
public record PlacedText(String text, String style, double size, Box box) {

    PlacedText moved(double dx, double dy) {
        return new PlacedText(text, style, size, box.moved(dx, dy));
    }
}

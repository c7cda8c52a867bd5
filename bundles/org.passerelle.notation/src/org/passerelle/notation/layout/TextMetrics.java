// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

/**
 * Widths of texts, estimated from the advance widths of a wide sans-serif face, so that a text fits its box with any
 * usual font and the layout is the same on every machine.
 */
public final class TextMetrics {

    private static final double NARROW = 0.36;
    private static final double USUAL = 0.64;
    private static final double WIDE = 0.78;
    private static final double WIDEST = 1.0;

    private TextMetrics() {
    }

    /**
     * @param text a single line
     * @param size font size in pixels
     * @return its width in pixels
     */
    public static double width(String text, double size) {
        return text.codePoints().mapToDouble(TextMetrics::advance).sum() * size;
    }

    /** Height of a line in pixels for a font size. */
    public static double lineHeight(double size) {
        return Math.ceil(size * 1.3);
    }

    private static double advance(int c) {
        if ("ijlI.,:;'|!’· ".indexOf(c) >= 0) {
            return NARROW;
        }
        if ("mwMW@%→".indexOf(c) >= 0 || c > 0x2E7F) {
            return WIDEST;
        }
        return Character.isUpperCase(c) ? WIDE : USUAL;
    }
}

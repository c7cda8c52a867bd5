// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.Locale;

/**
 * What becomes of the colours of {@link Styles} on light and on dark paper. Dark paper keeps each hue, so that a person knows
 * versions and kinds again, and turns light and dark around; letters stay as readable as they were.
 */
public enum Palette {

    /** White paper: the colours as they are. */
    LIGHT {
        @Override
        public String surface(String colour) {
            return colour;
        }

        @Override
        public String ink(String colour) {
            return colour;
        }
    },

    /** Dark paper. */
    DARK {
        @Override
        public String surface(String colour) {
            Hue hue = Hue.of(colour);
            return hue.with(hue.saturation() * SURFACE_COLOUR, PAPER + (1 - hue.lightness()) * SURFACE_CONTRAST).name();
        }

        @Override
        public String ink(String colour) {
            Hue hue = Hue.of(colour);
            return hue.with(hue.saturation() * INK_COLOUR, Math.clamp(1 - hue.lightness() * INK_CONTRAST, FAINTEST, STRONGEST)).name();
        }
    };

    private static final double PAPER = 0.12;
    private static final double SURFACE_CONTRAST = 1.2;
    private static final double SURFACE_COLOUR = 0.45;
    private static final double INK_CONTRAST = 1.05;
    private static final double INK_COLOUR = 0.85;
    private static final double FAINTEST = 0.62;
    private static final double STRONGEST = 0.92;

    /**
     * @param colour colour of paper or of the inside of a shape, {@code #rrggbb}
     * @return what it is here
     */
    public abstract String surface(String colour);

    /**
     * @param colour colour of letters or lines upon paper or shapes, {@code #rrggbb}
     * @return what it is here. Boxes with white letters in them keep their colours everywhere
     */
    public abstract String ink(String colour);

    /** A colour as hue in sixths of a circle, saturation and lightness from 0 to 1. */
    private record Hue(double hue, double saturation, double lightness) {

        static Hue of(String name) {
            double red = part(name, 1);
            double green = part(name, 3);
            double blue = part(name, 5);
            double most = Math.max(red, Math.max(green, blue));
            double least = Math.min(red, Math.min(green, blue));
            double lightness = (most + least) / 2;
            double range = most - least;
            if (range == 0) {
                return new Hue(0, 0, lightness);
            }
            double hue = most == red ? (green - blue) / range : most == green ? 2 + (blue - red) / range : 4 + (red - green) / range;
            return new Hue((hue + 6) % 6, range / (1 - Math.abs(2 * lightness - 1)), lightness);
        }

        private static double part(String name, int at) {
            return Integer.parseInt(name.substring(at, at + 2), 16) / 255.0;
        }

        Hue with(double otherSaturation, double otherLightness) {
            return new Hue(hue, Math.min(1, otherSaturation), otherLightness);
        }

        String name() {
            double range = (1 - Math.abs(2 * lightness - 1)) * saturation;
            return String.format(Locale.ROOT, "#%02x%02x%02x", part(5, range), part(3, range), part(1, range));
        }

        private long part(int sixth, double range) {
            double place = (sixth + hue) % 6;
            double least = lightness - range / 2;
            return Math.round(255 * (least + range * (1 - Math.clamp(Math.min(place, 4 - place), 0.0, 1.0))));
        }
    }
}

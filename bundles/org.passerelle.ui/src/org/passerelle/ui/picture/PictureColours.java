// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.passerelle.notation.Palette;
import org.passerelle.notation.Styles;

/** Colours of the platform for the colours of the notation on light or dark paper. */
final class PictureColours {

    private final Palette palette;
    private final Map<String, Color> surfaces = new HashMap<>();
    private final Map<String, Color> inks = new HashMap<>();
    private final Map<String, Color> plain = new HashMap<>();

    PictureColours(Palette palette) {
        this.palette = palette;
    }

    /** Colour of the paper. */
    Color paper() {
        return surface(Styles.PAPER, 1);
    }

    /** Colour inside a shape, of which only a part is seen. */
    Color surface(String name, double opacity) {
        return surfaces.computeIfAbsent(opacity + name, any -> faded(palette.surface(name), opacity));
    }

    /** Colour of letters or lines, of which only a part is seen. */
    Color ink(String name, double opacity) {
        return inks.computeIfAbsent(opacity + name, any -> faded(palette.ink(name), opacity));
    }

    /** A colour that is the same on any paper. */
    Color plain(String name, double opacity) {
        return plain.computeIfAbsent(opacity + name, any -> faded(name, opacity));
    }

    /** What is seen on the paper when only a part of a colour is seen, so that nothing need be drawn see-through. */
    private Color faded(String name, double opacity) {
        String paper = palette.surface(Styles.PAPER);
        return new Color(mixed(name, paper, 1, opacity), mixed(name, paper, 3, opacity), mixed(name, paper, 5, opacity));
    }

    private static int mixed(String name, String paper, int at, double opacity) {
        return (int) Math.round(part(name, at) * opacity + part(paper, at) * (1 - opacity));
    }

    private static int part(String name, int at) {
        return Integer.parseInt(name.substring(at, at + 2), 16);
    }
}

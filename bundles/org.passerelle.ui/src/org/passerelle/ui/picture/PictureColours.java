// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours of the platform for the colours of the notation. */
final class PictureColours {

    private static final int WEAKEST = 0xff;

    private final Map<String, Color> colours = new HashMap<>();

    /** @param name {@code #rrggbb} */
    Color of(String name) {
        return colours.computeIfAbsent(name, text -> new Color(Integer.parseInt(text.substring(1, 3), 16),
                Integer.parseInt(text.substring(3, 5), 16), Integer.parseInt(text.substring(5, 7), 16)));
    }

    /** The colour seen on white paper when only a part of it is seen, so that nothing need be drawn see-through. */
    Color faded(String name, double opacity) {
        RGB full = of(name).getRGB();
        return of(String.format("#%02x%02x%02x", mixed(full.red, opacity), mixed(full.green, opacity), mixed(full.blue, opacity)));
    }

    private static int mixed(int part, double opacity) {
        return (int) Math.round(part * opacity + WEAKEST * (1 - opacity));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.notation.Badge;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.LineStyle;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.NodeStyle;
import org.passerelle.notation.Styles;
import org.passerelle.notation.VersionMark;

/** Colours, lines and faces of pictures as a style sheet. */
final class SvgStyle {

    static final String CSS = css();

    /** The same marker may stand in a page several times; all are alike, so it does not matter which one is found. */
    static final String MARKER = """
            <defs><marker id="pd-arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
            <path d="M0 0L8 4L0 8z" fill="#4a5a68"/></marker></defs>
            """;

    private SvgStyle() {
    }

    /** Later rules win: first the kinds of nodes, then their versions, then ghosts. */
    private static String css() {
        StringBuilder css = new StringBuilder("\n");
        rule(css, " text", "font-family:\"DejaVu Sans\",Verdana,\"Segoe UI\",Arial,sans-serif;fill:" + Styles.TITLE);
        rule(css, " .paper", "fill:" + Styles.PAPER);
        for (NodeKind kind : NodeKind.values()) {
            NodeStyle style = Styles.of(kind);
            rule(css, " ." + kind.key() + ">.box", "fill:" + style.fill() + ";stroke:" + style.line() + ";stroke-width:"
                    + SvgText.number(style.width()) + dashes(style.dashes()));
        }
        for (VersionMark version : VersionMark.values()) {
            if (version != VersionMark.NONE) {
                String colour = Styles.mark(version);
                rule(css, " ." + version.key() + ">.box", "stroke:" + colour + ";fill:" + Styles.fill(version));
                rule(css, " ." + version.key() + ">.version-box", "fill:" + colour);
            }
        }
        rule(css, " .version", "fill:" + Styles.LETTERS + ";font-weight:bold");
        rule(css, " .badge", "fill:" + Styles.LETTERS + ";font-weight:bold");
        for (Badge badge : List.of(Badge.ERROR, Badge.WARNING, Badge.INFO)) {
            rule(css, " .b-" + badge.name().toLowerCase(Locale.ROOT) + ">.badge-box", "fill:" + Styles.of(badge));
        }
        rule(css, " .ghost", "opacity:" + Styles.GHOST_OPACITY);
        rule(css, " .ghost>.box", dashes(Styles.GHOST_DASHES).substring(1));
        rule(css, " .title", "font-weight:bold");
        rule(css, " .subtitle", "fill:" + Styles.SUBTITLE);
        rule(css, " .chip-box", "fill:#fff;stroke:#b7c2cd;stroke-width:1");
        rule(css, " .halo", "fill:#fff;fill-opacity:.88");
        rule(css, " .edge", "fill:#33414e");
        rule(css, " .e", "fill:none;marker-end:url(#pd-arrow)");
        for (ConnectionKind kind : ConnectionKind.values()) {
            LineStyle style = Styles.of(kind);
            rule(css, " .e." + kind.key(), "stroke:" + style.colour() + ";stroke-width:" + SvgText.number(style.width())
                    + dashes(style.dashes()));
        }
        return css.toString();
    }

    private static String dashes(List<Integer> dashes) {
        return dashes.isEmpty() ? "" : dashes.stream().map(String::valueOf)
                .collect(Collectors.joining(" ", ";stroke-dasharray:", ""));
    }

    private static void rule(StringBuilder css, String selector, String declarations) {
        css.append(".pd").append(selector).append('{').append(declarations).append("}\n");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.notation.Badge;
import org.passerelle.notation.DiagramNode;

/**
 * Arranges what stands inside a node that is no container: marks and title, subtitle, roles, and the hosts of a pool in
 * a grid. All places are relative to the node's corner.
 */
final class NodeBody {

    private static final double TITLE = 13;
    private static final double SMALL = 11;
    /** Titles are bold, which makes them wider. */
    private static final double BOLD = 1.12;
    private static final double PAD = 8;
    private static final double GAP = 5;
    private static final double CHIP_PAD = 5;
    private static final int COLUMNS = 4;
    private static final double NARROWEST = 110;
    private static final double WIDEST_CHIPS = 330;

    private final DiagramNode node;
    private final List<PlacedText> texts = new ArrayList<>();
    private final List<PlacedNode> hosts = new ArrayList<>();
    private double width = NARROWEST;
    private double bottom = PAD;

    private NodeBody(DiagramNode node) {
        this.node = node;
    }

    /** The node at the origin. */
    static PlacedNode of(DiagramNode node) {
        return new NodeBody(node).arrange();
    }

    /** Place that the heading of a container needs above its contents. */
    static double headingHeight() {
        return PAD + TextMetrics.lineHeight(TITLE) + TextMetrics.lineHeight(SMALL) + PAD;
    }

    /** Width that the heading of a container needs. */
    static double headingWidth(DiagramNode node) {
        NodeBody body = new NodeBody(node);
        body.heading();
        return body.width;
    }

    /** The texts of a container's heading, relative to its corner. */
    static List<PlacedText> heading(DiagramNode node) {
        NodeBody body = new NodeBody(node);
        body.heading();
        return body.texts;
    }

    private PlacedNode arrange() {
        heading();
        chips();
        grid();
        return new PlacedNode(node, new Box(0, 0, Math.ceil(width), Math.ceil(bottom + PAD - GAP)), texts, hosts);
    }

    private void heading() {
        double x = PAD;
        if (!node.version().letters().isEmpty()) {
            x = mark(node.version().letters(), "version", x);
        }
        if (node.badge() != Badge.NONE) {
            x = mark(node.badge().letter(), "badge", x);
        }
        double right = text(node.title(), "title", TITLE, x, bottom);
        width = Math.max(width, right + PAD);
        bottom += TextMetrics.lineHeight(TITLE);
        if (!node.subtitle().isEmpty()) {
            width = Math.max(width, text(node.subtitle(), "subtitle", SMALL, PAD, bottom) + PAD);
            bottom += TextMetrics.lineHeight(SMALL);
        }
        bottom += GAP;
    }

    private double mark(String letters, String style, double x) {
        double wide = TextMetrics.width(letters, SMALL) + 2 * CHIP_PAD;
        texts.add(new PlacedText(letters, style, SMALL, new Box(x, bottom, wide, TextMetrics.lineHeight(TITLE))));
        return x + wide + GAP;
    }

    private double text(String text, String style, double size, double x, double y) {
        double wide = TextMetrics.width(text, size) * ("title".equals(style) ? BOLD : 1);
        texts.add(new PlacedText(text, style, size, new Box(x, y, wide, TextMetrics.lineHeight(size))));
        return x + wide;
    }

    private void chips() {
        double limit = Math.max(width, WIDEST_CHIPS);
        double x = PAD;
        double high = TextMetrics.lineHeight(SMALL) + 4;
        for (String chip : node.chips()) {
            double wide = TextMetrics.width(chip, SMALL) + 2 * CHIP_PAD;
            if (x > PAD && x + wide + PAD > limit) {
                x = PAD;
                bottom += high + GAP;
            }
            texts.add(new PlacedText(chip, "chip", SMALL, new Box(x, bottom, wide, high)));
            x += wide + GAP;
            width = Math.max(width, x - GAP + PAD);
        }
        if (!node.chips().isEmpty()) {
            bottom += high + GAP;
        }
    }

    private void grid() {
        List<DiagramNode> children = node.children();
        if (children.isEmpty()) {
            return;
        }
        double wide = children.stream().mapToDouble(child -> TextMetrics.width(child.title(), SMALL)).max().orElse(0) + 2 * PAD;
        double high = TextMetrics.lineHeight(SMALL) + PAD;
        int columns = Math.min(COLUMNS, children.size());
        for (int i = 0; i < children.size(); i++) {
            DiagramNode child = children.get(i);
            Box box = new Box(PAD + (i % columns) * (wide + GAP), bottom + (i / columns) * (high + GAP), wide, high);
            PlacedText label = new PlacedText(child.title(), "host", SMALL,
                    new Box(box.x() + PAD, box.y() + PAD / 2, TextMetrics.width(child.title(), SMALL), TextMetrics.lineHeight(SMALL)));
            hosts.add(new PlacedNode(child, box, List.of(label), List.of()));
        }
        int rows = (children.size() + columns - 1) / columns;
        bottom += rows * (high + GAP);
        width = Math.max(width, 2 * PAD + columns * (wide + GAP) - GAP);
    }
}

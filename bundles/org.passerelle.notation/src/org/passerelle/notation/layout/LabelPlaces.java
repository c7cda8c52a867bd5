// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.List;
import org.passerelle.notation.layout.PlacedEdge.Point;

/** Where texts of lines can stand: upon their line, and not upon a shape, a heading or each other. */
final class LabelPlaces {

    private static final double[] ALONG = {0.5, 0.3, 0.7, 0.15, 0.85, 0.05, 0.95};
    private static final int ROWS = 200;

    private final BoxIndex<Box> taken = new BoxIndex<>();

    /** @param nodes all nodes of the picture */
    LabelPlaces(List<PlacedNode> nodes) {
        for (PlacedNode node : nodes) {
            if (node.node().kind().isContainer()) {
                node.texts().forEach(text -> take(text.box()));
            } else {
                take(node.box());
            }
        }
    }

    boolean isFree(Box box) {
        return taken.touching(box).isEmpty();
    }

    void take(Box box) {
        taken.add(box, box);
    }

    /** A free place for a text of this size near a way: upon its longest piece if there is one, else right below it. */
    Box along(List<Point> way, Box size) {
        List<Integer> pieces = java.util.stream.IntStream.range(1, way.size()).boxed()
                .sorted((one, other) -> Double.compare(length(way, other), length(way, one))).toList();
        for (int piece : pieces) {
            for (double part : ALONG) {
                Box box = centred(way.get(piece - 1), way.get(piece), part, size);
                if (isFree(box)) {
                    return box;
                }
            }
        }
        Box box = centred(way.get(pieces.get(0) - 1), way.get(pieces.get(0)), 0.5, size);
        for (int row = 0; row < ROWS && !isFree(box); row++) {
            box = box.moved(0, size.height());
        }
        return box;
    }

    private static double length(List<Point> way, int piece) {
        return Math.abs(way.get(piece).x() - way.get(piece - 1).x()) + Math.abs(way.get(piece).y() - way.get(piece - 1).y());
    }

    private static Box centred(Point one, Point other, double part, Box size) {
        double x = one.x() + (other.x() - one.x()) * part;
        double y = one.y() + (other.y() - one.y()) * part;
        return new Box(x - size.width() / 2, y - size.height() / 2, size.width(), size.height());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.List;

/** Finds places that are still free, near to where something would like to be. */
final class Settling {

    private static final double GAP = DiagramLayout.SPACE / 2;

    private final BoxIndex<Box> taken = new BoxIndex<>();

    /** Takes a place, whether it is free or not. */
    void take(Box box) {
        taken.add(box, box);
    }

    /** Takes the place, or else the nearest one right, below, left or above of what stands in the way. */
    Box settle(Box wanted) {
        Box best = wanted;
        if (!blocking(wanted).isEmpty()) {
            best = slid(wanted, 1, 0);
            for (Box other : List.of(slid(wanted, 0, 1), slid(wanted, -1, 0), slid(wanted, 0, -1))) {
                best = distance(other, wanted) < distance(best, wanted) ? other : best;
            }
        }
        take(best);
        return best;
    }

    private Box slid(Box wanted, int horizontally, int vertically) {
        Box box = wanted;
        for (List<Box> walls = blocking(box); !walls.isEmpty(); walls = blocking(box)) {
            double x = box.x();
            double y = box.y();
            for (Box wall : walls) {
                x = horizontally > 0 ? Math.max(x, wall.x() + wall.width() + GAP)
                        : horizontally < 0 ? Math.min(x, wall.x() - GAP - box.width()) : x;
                y = vertically > 0 ? Math.max(y, wall.y() + wall.height() + GAP)
                        : vertically < 0 ? Math.min(y, wall.y() - GAP - box.height()) : y;
            }
            box = new Box(x, y, box.width(), box.height());
        }
        return box;
    }

    /** What stands nearer than half the usual space. */
    private List<Box> blocking(Box box) {
        double near = GAP - 1;
        return taken.touching(new Box(box.x() - near, box.y() - near, box.width() + 2 * near, box.height() + 2 * near));
    }

    private static double distance(Box one, Box other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }
}

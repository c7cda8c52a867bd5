// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.notation.layout.PlacedEdge.Point;

/**
 * Finds ways of horizontal and vertical pieces between two shapes: of some dozen ways with at most four corners the one
 * that runs through the fewest shapes, and of these the shortest. Lines that leave a shape on one side are spread along it.
 */
final class EdgeRouter {

    private static final double OUT = 14;
    private static final double[] DETOURS = {OUT, 3 * OUT, 8 * OUT};
    private static final double SPREAD = 9;
    private static final double CORNER = 25;
    private static final double BLOCKED = 100_000;

    private enum Side { LEFT, RIGHT, TOP, BOTTOM }

    private record Port(Box box, Side side) { }

    private record Way(List<Point> points, Side from, Side to) { }

    private final BoxIndex<Box> walls;
    private final Map<Port, Integer> used = new HashMap<>();

    /** @param walls what lines should not run through */
    EdgeRouter(BoxIndex<Box> walls) {
        this.walls = walls;
    }

    /** A way from the border of one box to the border of another. */
    List<Point> way(Box source, Box target) {
        Way best = null;
        double least = Double.MAX_VALUE;
        for (Way way : ways(source, target)) {
            double cost = BLOCKED * hits(way.points(), walls, source, target) + length(way.points()) + CORNER * way.points().size();
            if (cost < least) {
                least = cost;
                best = way;
            }
        }
        used.merge(new Port(source, best.from()), 1, Integer::sum);
        used.merge(new Port(target, best.to()), 1, Integer::sum);
        return best.points();
    }

    /** How many shapes a way runs through; its ends may touch their own, but not cross them. */
    static int hits(List<Point> points, BoxIndex<Box> walls, Box source, Box target) {
        int hits = 0;
        for (int i = 1; i < points.size(); i++) {
            Box piece = piece(points.get(i - 1), points.get(i));
            for (Box wall : walls.touching(piece)) {
                boolean own = wall.equals(source) || wall.equals(target);
                hits += own && !shrunk(wall).overlaps(piece) ? 0 : 1;
            }
        }
        return hits;
    }

    private static Box piece(Point one, Point other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Box(x - 1, y - 1, Math.abs(one.x() - other.x()) + 2, Math.abs(one.y() - other.y()) + 2);
    }

    private static Box shrunk(Box box) {
        return new Box(box.x() + 2, box.y() + 2, Math.max(0, box.width() - 4), Math.max(0, box.height() - 4));
    }

    private List<Way> ways(Box source, Box target) {
        List<Way> ways = new ArrayList<>();
        for (Side from : Side.values()) {
            for (Side to : Side.values()) {
                Point start = port(source, from);
                Point end = port(target, to);
                if (isHorizontal(from) == isHorizontal(to)) {
                    for (double middle : middles(from, to, start, end)) {
                        ways.add(new Way(tidy(around(start, end, middle, isHorizontal(from))), from, to));
                    }
                } else {
                    Point corner = isHorizontal(from) ? new Point(end.x(), start.y()) : new Point(start.x(), end.y());
                    if (leaves(from, start, corner) && leaves(to, end, corner)) {
                        ways.add(new Way(List.of(start, corner, end), from, to));
                    }
                }
            }
        }
        ways.sort(Comparator.comparingInt(way -> way.points().size()));
        return ways;
    }

    /** Where a way of three pieces may turn: beyond both sides, or between them. */
    private static List<Double> middles(Side from, Side to, Point start, Point end) {
        double one = isHorizontal(from) ? start.x() : start.y();
        double other = isHorizontal(from) ? end.x() : end.y();
        List<Double> middles = new ArrayList<>();
        if (from == to) {
            boolean forward = from == Side.RIGHT || from == Side.BOTTOM;
            for (double detour : DETOURS) {
                middles.add(forward ? Math.max(one, other) + detour : Math.min(one, other) - detour);
            }
        } else {
            boolean facing = from == Side.RIGHT || from == Side.BOTTOM ? other - one > 2 * OUT : one - other > 2 * OUT;
            if (facing) {
                double ahead = other > one ? OUT : -OUT;
                middles.addAll(List.of((one + other) / 2, one + ahead, other - ahead));
            }
        }
        return middles;
    }

    private static List<Point> around(Point start, Point end, double middle, boolean horizontal) {
        return horizontal ? List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end)
                : List.of(start, new Point(start.x(), middle), new Point(end.x(), middle), end);
    }

    /** Without corners at which nothing turns. */
    private static List<Point> tidy(List<Point> points) {
        boolean straight = points.stream().allMatch(point -> point.x() == points.get(0).x())
                || points.stream().allMatch(point -> point.y() == points.get(0).y());
        return straight ? List.of(points.getFirst(), points.getLast()) : points;
    }

    private static boolean leaves(Side side, Point port, Point next) {
        return switch (side) {
            case LEFT -> next.x() < port.x() - OUT / 2;
            case RIGHT -> next.x() > port.x() + OUT / 2;
            case TOP -> next.y() < port.y() - OUT / 2;
            case BOTTOM -> next.y() > port.y() + OUT / 2;
        };
    }

    private Point port(Box box, Side side) {
        int number = used.getOrDefault(new Port(box, side), 0);
        double room = (isHorizontal(side) ? box.height() : box.width()) / 2 - SPREAD;
        double away = (number + 1) / 2 * SPREAD * (number % 2 == 0 ? 1 : -1);
        double offset = Math.abs(away) <= room ? away : 0;
        double x = box.x() + box.width() / 2 + offset;
        double y = box.y() + box.height() / 2 + offset;
        return switch (side) {
            case LEFT -> new Point(box.x(), y);
            case RIGHT -> new Point(box.x() + box.width(), y);
            case TOP -> new Point(x, box.y());
            case BOTTOM -> new Point(x, box.y() + box.height());
        };
    }

    private static boolean isHorizontal(Side side) {
        return side == Side.LEFT || side == Side.RIGHT;
    }

    private static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.abs(points.get(i).x() - points.get(i - 1).x()) + Math.abs(points.get(i).y() - points.get(i - 1).y());
        }
        return length;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what lies in a part of a picture without looking at everything: boxes are kept by the cells of a grid that they
 * touch. Boxes that touch very many cells are kept apart, as there are few of them.
 *
 * @param <T> what has a box; told apart by {@code equals}
 */
public final class BoxIndex<T> {

    private static final double CELL = 256;
    private static final long MANY = 256;

    private record Cell(long column, long row) { }

    private record Entry<T>(Box box, T value, int number) { }

    private final Map<Cell, List<Entry<T>>> cells = new HashMap<>();
    private final List<Entry<T>> wide = new ArrayList<>();
    private int count;

    /** Adds something. */
    public void add(Box box, T value) {
        Entry<T> entry = new Entry<>(box, value, count++);
        if (isWide(box)) {
            wide.add(entry);
            return;
        }
        for (long column = cell(box.x()); column <= cell(box.x() + box.width()); column++) {
            for (long row = cell(box.y()); row <= cell(box.y() + box.height()); row++) {
                cells.computeIfAbsent(new Cell(column, row), any -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** Everything that shares more than an edge with a box, in the order in which it was added. */
    public List<T> touching(Box box) {
        Set<Entry<T>> found = new LinkedHashSet<>();
        collect(wide, box, found);
        if (isWide(box)) {
            cells.values().forEach(entries -> collect(entries, box, found));
        } else {
            for (long column = cell(box.x()); column <= cell(box.x() + box.width()); column++) {
                for (long row = cell(box.y()); row <= cell(box.y() + box.height()); row++) {
                    collect(cells.getOrDefault(new Cell(column, row), List.of()), box, found);
                }
            }
        }
        return found.stream().sorted((one, other) -> Integer.compare(one.number, other.number)).map(Entry::value).toList();
    }

    private static <T> void collect(List<Entry<T>> entries, Box box, Set<Entry<T>> found) {
        for (Entry<T> entry : entries) {
            if (entry.box.overlaps(box)) {
                found.add(entry);
            }
        }
    }

    private static boolean isWide(Box box) {
        return (cell(box.x() + box.width()) - cell(box.x()) + 1) * (cell(box.y() + box.height()) - cell(box.y()) + 1) > MANY;
    }

    private static long cell(double place) {
        return (long) Math.floor(place / CELL);
    }
}

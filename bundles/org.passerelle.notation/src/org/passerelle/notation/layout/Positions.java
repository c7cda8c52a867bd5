// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a person put shapes of a picture, by the name paths of their elements. A place is told from where the contents of
 * the shape around it begin, or from where the picture begins, so that a site takes along what stands in it. Immutable.
 *
 * <p>The text form has one line for each shape, in the order of the name paths: x, y, name path. The same positions are
 * always the same text. Lines that are none of these are passed over, so that a file that was damaged or merged by hand
 * never keeps a picture from being drawn.
 */
public final class Positions {

    /** No positions: everything is laid out. */
    public static final Positions NONE = new Positions(new TreeMap<>());

    /** Nothing is drawn further out than this, so that a damaged file can't ask for a picture of any size. */
    private static final int FARTHEST = 100_000;
    private static final Pattern LINE = Pattern.compile("(-?[0-9]{1,6}) (-?[0-9]{1,6}) (\\S.*)");
    private static final String HEADING = "# Where shapes of the picture were put by hand: x, y, element\n";

    private final SortedMap<String, Place> places;

    /** A corner of a shape in units of the picture. */
    public record Place(int x, int y) {

        /** The same, kept within what can be drawn. */
        Place bounded() {
            return new Place(Math.clamp(x, -FARTHEST, FARTHEST), Math.clamp(y, -FARTHEST, FARTHEST));
        }
    }

    private Positions(SortedMap<String, Place> places) {
        this.places = Collections.unmodifiableSortedMap(places);
    }

    /**
     * @param text the text form, of any origin
     * @return what it says; of two lines for one shape the last
     */
    public static Positions parse(String text) {
        SortedMap<String, Place> places = new TreeMap<>();
        text.lines().map(String::stripTrailing).map(LINE::matcher).filter(Matcher::matches).forEach(line ->
                places.put(line.group(3), new Place(Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2))).bounded()));
        return new Positions(places);
    }

    /**
     * The places of everything in a picture, so that another picture of the same elements can look like it.
     *
     * @param picture a picture with places
     */
    public static Positions of(PlacedDiagram picture) {
        SortedMap<String, Place> places = new TreeMap<>();
        collect(picture, picture.nodes(), PlacedDiagram.TOP, places);
        return new Positions(places);
    }

    private static void collect(PlacedDiagram picture, List<PlacedNode> nodes, String container, SortedMap<String, Place> places) {
        PlacedEdge.Point origin = picture.origins().get(container);
        for (PlacedNode node : nodes) {
            places.put(node.node().id(), new Place((int) Math.round(node.box().x() - origin.x()),
                    (int) Math.round(node.box().y() - origin.y())).bounded());
            if (node.node().kind().isContainer()) {
                collect(picture, node.children(), node.node().id(), places);
            }
        }
    }

    /** The text form; empty when there are none. */
    public String text() {
        if (places.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(HEADING);
        places.forEach((path, place) -> text.append(place.x()).append(' ').append(place.y()).append(' ').append(path).append('\n'));
        return text.toString();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** All places by name path, in the order of the name paths. */
    public SortedMap<String, Place> all() {
        return places;
    }

    /** Where a shape was put; empty when it is laid out. */
    public Optional<Place> of(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** The same with one shape at another place. @throws IllegalArgumentException if the path is no line of text */
    public Positions with(String path, int x, int y) {
        if (path.isBlank() || path.lines().count() != 1 || !path.equals(path.strip())) {
            throw new IllegalArgumentException("not a name path: " + path);
        }
        SortedMap<String, Place> changed = new TreeMap<>(places);
        changed.put(path, new Place(x, y).bounded());
        return new Positions(changed);
    }

    /** The same with one shape laid out again. */
    public Positions without(String path) {
        SortedMap<String, Place> changed = new TreeMap<>(places);
        changed.remove(path);
        return new Positions(changed);
    }

    /**
     * The same for elements that have other names now.
     *
     * @param renamed new name paths by old ones
     */
    public Positions renamed(Map<String, String> renamed) {
        UnaryOperator<String> now = path -> renamed.getOrDefault(path, path);
        SortedMap<String, Place> changed = new TreeMap<>();
        places.forEach((path, place) -> changed.put(now.apply(path), place));
        return new Positions(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Positions positions && positions.places.equals(places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.layout.GraphLayout.Line;
import org.passerelle.notation.layout.GraphLayout.Places;
import org.passerelle.notation.layout.GraphLayout.Shape;

class GraphLayoutTest {

    private final List<Shape> shapes = List.of(new Shape("first", 200, 40), new Shape("second", 200, 40), new Shape("third", 200, 40));
    private final List<Line> lines = List.of(new Line("first", "second", 120, 30), new Line("first", "third", 0, 0));

    @Test
    void whatWaitsStandsToTheRightOfWhatItWaitsFor() {
        Places places = GraphLayout.place(shapes, lines);
        Box first = places.boxes().get("first");
        assertThat(places.boxes().get("second").x()).isGreaterThan(first.x() + first.width() + 120);
        assertThat(places.boxes().get("third").x()).isGreaterThan(first.x() + first.width());
        assertThat(places.boxes().get("second").overlaps(places.boxes().get("third"))).isFalse();
        assertThat(places.width()).isGreaterThan(520);
    }

    @Test
    void wordsHaveAPlaceOfTheirOwnWhereThereAreAny() {
        Places places = GraphLayout.place(shapes, lines);
        assertThat(places.ways().get(0).label().width()).isEqualTo(120);
        assertThat(places.boxes().values()).noneMatch(box -> box.overlaps(places.ways().get(0).label()));
        assertThat(places.ways().get(1).label()).isNull();
        assertThat(places.ways().get(1).points()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theSameGraphGetsTheSamePlaces() {
        assertThat(GraphLayout.place(shapes, lines)).isEqualTo(GraphLayout.place(shapes, lines));
    }

    @Test
    void aLineToNowhereIsRefused() {
        assertThatThrownBy(() -> GraphLayout.place(shapes, List.of(new Line("first", "fourth", 0, 0))))
                .isInstanceOf(RuntimeException.class);
    }
}

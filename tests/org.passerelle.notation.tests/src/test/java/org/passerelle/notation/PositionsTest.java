// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.layout.Positions;

/** Positions are the same text whatever order they were made in, and a text of any kind can be read. */
class PositionsTest {

    private final Positions two = Positions.NONE.with("site:Paris", 3, -4).with("pool:a.b.c", 10, 20);

    @Test
    void areSortedByNamePathWithOneLineEach() {
        assertThat(two.text().lines().skip(1)).containsExactly("10 20 pool:a.b.c", "3 -4 site:Paris");
        assertThat(Positions.NONE.with("pool:a.b.c", 10, 20).with("site:Paris", 3, -4).text()).isEqualTo(two.text());
        assertThat(two.text()).doesNotContain("\r").endsWith("\n");
    }

    @Test
    void areReadAsTheyWereWritten() {
        assertThat(Positions.parse(two.text())).isEqualTo(two);
        assertThat(Positions.parse(two.text().replace("\n", "\r\n"))).isEqualTo(two);
        assertThat(Positions.NONE.text()).isEmpty();
        assertThat(Positions.parse("")).isEqualTo(Positions.NONE);
    }

    @Test
    void passOverLinesThatAreNoPositions() {
        assertThat(Positions.parse("<<<<<<< mine\n1 2 site:A\n=======\n9999999 1 site:B\n1.5 2 site:C\nx\n").all().keySet())
                .containsExactly("site:A");
        assertThat(Positions.parse("999999 -999999 site:A").of("site:A").orElseThrow().x()).isEqualTo(100_000);
    }

    @Test
    void followNewNames() {
        Positions renamed = two.renamed(Map.of("pool:a.b.c", "pool:z.b.c"));
        assertThat(renamed.of("pool:a.b.c")).isEmpty();
        assertThat(renamed.of("pool:z.b.c")).isEqualTo(two.of("pool:a.b.c"));
        assertThat(renamed.renamed(Map.of("pool:z.b.c", "pool:a.b.c"))).isEqualTo(two);
        assertThat(two.without("pool:a.b.c").all()).hasSize(1);
    }

    @Test
    void refuseWhatIsNoNamePath() {
        assertThatThrownBy(() -> two.with("a\n1 1 b", 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.with(" ", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void anyTextCanBeRead(@ForAll String text) {
        Positions read = Positions.parse(text);
        assertThat(Positions.parse(read.text())).isEqualTo(read);
    }
}

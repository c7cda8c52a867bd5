// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.notation.testkit.RandomEdits;
import org.passerelle.topology.Topology;

/** Whatever somebody does in a diagram, the model stays one that can be written and read. */
class RandomEditsTest {

    private static final int SEEDS = 12;
    private static final int EDITS = 60;

    @ParameterizedTest
    @ValueSource(strings = {"woodgrove/target.topo", "woodgrove/legacy.topo", "adatum/adatum.topo", "litware/litware.topo"})
    void theModelCanAlwaysBeWrittenAndRead(String example) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Topology topology = Examples.load(example);
            RandomEdits edits = new RandomEdits(topology, new Random(seed));
            for (int i = 0; i < EDITS; i++) {
                edits.next();
                edits.check();
                if (i % 10 == 9) {
                    Examples.print(topology);
                }
            }
            assertThat(edits.done()).as(edits.toString()).isGreaterThan(EDITS / 4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"woodgrove/target.topo", "woodgrove/legacy.topo"})
    void manyEditsAreTakenBackAsOne(String example) {
        Topology topology = Examples.load(example);
        RandomEdits edits = new RandomEdits(topology, new Random(42));

        Undo.check(topology, () -> {
            for (int i = 0; i < EDITS; i++) {
                edits.next();
            }
        });
    }
}

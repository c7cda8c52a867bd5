// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void alwaysCoversTheFirstState() {
        assertThat(Interval.always().covers(at(Set.of(), Set.of()))).isTrue();
    }

    @Test
    void anOpenEndBeginsWhenEveryStepOfTheKindIsDone() {
        Interval interval = Interval.from("OCS-05-02");

        assertThat(interval.covers(at(Set.of("OCS-05-02"), Set.of()))).isFalse();
        assertThat(interval.covers(at(Set.of("OCS-05-02"), Set.of("OCS-05-02")))).isTrue();
    }

    @Test
    void aClosedEndIsReachedWithTheFirstStepOfTheKind() {
        Interval interval = Interval.between("G3", "OCS-08-01");

        assertThat(interval.covers(at(Set.of("G3"), Set.of("G3")))).isTrue();
        assertThat(interval.covers(at(Set.of("G3", "OCS-08-01"), Set.of("G3")))).isFalse();
        assertThat(Interval.until("OCS-08-01").covers(at(Set.of(), Set.of()))).isTrue();
    }

    private static PlanPosition at(Set<String> begun, Set<String> finished) {
        return new PlanPosition() {
            @Override
            public boolean finished(String anchor) {
                return finished.contains(anchor);
            }

            @Override
            public boolean begun(String anchor) {
                return begun.contains(anchor);
            }
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.passerelle.planning.Condition;
import org.passerelle.planning.Situation;

/** Which facts hold in a situation. A fact may look at a whole topology and is asked for by every subject, so it is kept. */
final class FactValues {

    private final Situation situation;
    private final Map<Condition, Boolean> known = new ConcurrentHashMap<>();

    FactValues(Situation situation) {
        this.situation = situation;
    }

    boolean of(Condition fact, Predicate<Situation> test) {
        Boolean value = known.get(fact);
        if (value == null) {
            value = test.test(situation);
            known.put(fact, value);
        }
        return value;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.List;
import java.util.function.BiPredicate;

/** For what a step is repeated. */
@FunctionalInterface
public interface Repetition {

    /** @return the subjects in model order, each key once */
    List<Subject> subjects(Situation situation);

    /** The same repetition limited to subjects that pass a test over the situation. */
    default Repetition where(BiPredicate<Situation, Subject> test) {
        return situation -> subjects(situation).stream().filter(subject -> test.test(situation, subject)).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.passerelle.planning.Condition;
import org.passerelle.planning.Situation;

/** The forms of a condition. */
public final class Conditions {

    /** Holds in every situation. */
    public static final Condition ALWAYS = new Fact("always", any -> true);

    private Conditions() {
    }

    /** See {@link Condition#fact}. */
    public static Condition fact(String name, Predicate<Situation> test) {
        return new Fact(name, test);
    }

    /** See {@link Condition#and}. */
    public static Condition and(Condition left, Condition right) {
        return new Both(left, right);
    }

    /** See {@link Condition#or}. */
    public static Condition or(Condition left, Condition right) {
        return new Either(left, right);
    }

    /** See {@link Condition#negate}. */
    public static Condition not(Condition inner) {
        return new Opposite(inner);
    }

    private static List<Condition.Reason> decisive(boolean outcome, Situation situation, Condition... parts) {
        List<Condition.Reason> reasons = new ArrayList<>();
        for (Condition part : parts) {
            if (part.holds(situation) == outcome) {
                reasons.addAll(part.reasons(situation));
            }
        }
        return List.copyOf(reasons);
    }

    private record Fact(String name, Predicate<Situation> test) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.derived(FactValues.class, FactValues::new).of(this, test);
        }

        @Override
        public List<Reason> reasons(Situation situation) {
            return List.of(new Reason(name, holds(situation)));
        }
    }

    private record Both(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return left.holds(situation) && right.holds(situation);
        }

        @Override
        public List<Reason> reasons(Situation situation) {
            return decisive(holds(situation), situation, left, right);
        }
    }

    private record Either(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return left.holds(situation) || right.holds(situation);
        }

        @Override
        public List<Reason> reasons(Situation situation) {
            return decisive(holds(situation), situation, left, right);
        }
    }

    private record Opposite(Condition inner) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return !inner.holds(situation);
        }

        @Override
        public List<Reason> reasons(Situation situation) {
            return inner.reasons(situation);
        }
    }
}

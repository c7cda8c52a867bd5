// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The elements of a state that meet a condition. A selection says what its condition reads, so that whoever follows a
 * state through many steps looks again only at the elements that a step concerns. Selections are constants: one that was
 * asked for once is followed from then on.
 *
 * @param <E> type of the elements
 */
public final class Selection<E extends EObject> {

    /** Whose condition has to be looked at again when a feature of an element changed. */
    public enum Reach {
        /** That of the element itself, or of the one that contains it. */
        HOLDER,
        /** That of the elements which the changed one refers to. */
        NAMED,
        /** As {@link #NAMED}; an element that refers to none concerns all. */
        NAMED_OR_ALL,
        /** That of the elements which refer to the changed one or to what contains it, or contain a part that does. */
        REFERRING,
        /** As {@link #REFERRING}, and that of the elements which refer to those. */
        REFERRING_ON,
        /** That of all elements. */
        ALL
    }

    private final Class<E> type;
    private final Function<StateContext, List<E>> candidates;
    private final BiPredicate<StateContext, E> condition;
    private final ToIntFunction<E> measure;
    private final Map<EStructuralFeature, Set<Reach>> reads;

    private Selection(Class<E> type, Function<StateContext, List<E>> candidates, BiPredicate<StateContext, E> condition,
            ToIntFunction<E> measure, Map<EStructuralFeature, Set<Reach>> reads) {
        this.type = Objects.requireNonNull(type, "type");
        this.candidates = Objects.requireNonNull(candidates, "candidates");
        this.condition = Objects.requireNonNull(condition, "condition");
        this.measure = Objects.requireNonNull(measure, "measure");
        this.reads = reads;
    }

    /**
     * @param type type of the elements
     * @param candidates all elements of that type in the order of the model
     * @param condition whether one belongs to the selection; may ask for anything but selections and the position
     * @param <E> type of the elements
     * @return the selection; that an element of the type comes or goes needs no word, what else its condition reads does
     */
    public static <E extends EObject> Selection<E> of(Class<E> type, Function<StateContext, List<E>> candidates,
            BiPredicate<StateContext, E> condition) {
        return new Selection<>(type, candidates, condition, any -> 1, Map.of());
    }

    /**
     * The same selection that reads more.
     *
     * @param reach whom a change of the features concerns
     * @param features what the condition or {@link #measuredBy the measure} reads, or a rule of each selected element
     */
    public Selection<E> reads(Reach reach, EStructuralFeature... features) {
        Map<EStructuralFeature, Set<Reach>> more = new HashMap<>();
        reads.forEach((feature, reaches) -> more.put(feature, EnumSet.copyOf(reaches)));
        for (EStructuralFeature feature : features) {
            more.computeIfAbsent(feature, any -> EnumSet.noneOf(Reach.class)).add(reach);
        }
        return new Selection<>(type, candidates, condition, measure, more);
    }

    /** The same selection with something that is added up over its elements; otherwise they are counted. */
    public Selection<E> measuredBy(ToIntFunction<E> what) {
        return new Selection<>(type, candidates, condition, what, reads);
    }

    /** Type of the elements. */
    public Class<E> type() {
        return type;
    }

    /** All elements that may belong to it, in the order of the model. */
    public List<E> candidates(StateContext context) {
        return candidates.apply(context);
    }

    /** Whether an element belongs to it. */
    public boolean has(StateContext context, E element) {
        return condition.test(context, element);
    }

    /** What an element adds to {@link StateContext#total}. */
    public int measure(E element) {
        return measure.applyAsInt(element);
    }

    /** What it reads and whom a change of that concerns; not to be changed. */
    public Map<EStructuralFeature, Set<Reach>> reads() {
        return reads;
    }
}

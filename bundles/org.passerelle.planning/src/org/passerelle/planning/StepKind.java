// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.passerelle.planning.internal.Repetitions;
import org.passerelle.planning.internal.StepFactsTable;

/** A kind of step: when it is needed, for what it repeats, what it requires and what it changes. Immutable. */
public final class StepKind {

    private final StepFacts facts;
    private final Condition condition;
    private final Repetition repetition;
    private final List<Requirement> requirements;
    private final Effect effect;
    private final List<String> artefacts;

    private StepKind(Builder builder) {
        this.facts = builder.facts;
        this.condition = builder.condition;
        this.repetition = builder.repetition;
        this.requirements = List.copyOf(builder.requirements);
        this.effect = builder.effect;
        List<String> made = new ArrayList<>(builder.artefacts);
        if (facts.scripted()) {
            made.addFirst("script");
        }
        this.artefacts = List.copyOf(made);
    }

    /** Identifier such as {@code OCS-08-12}. */
    public String id() {
        return facts.id();
    }

    /** The facts that are data. */
    public StepFacts facts() {
        return facts;
    }

    /** When it is needed. */
    public Condition condition() {
        return condition;
    }

    /** For what it is repeated. */
    public Repetition repetition() {
        return repetition;
    }

    /** What must be true before it. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** What it changes. */
    public Effect effect() {
        return effect;
    }

    /** Codes of what is made for each instance: {@code script} for a scripted kind, {@code csv} and so on. */
    public List<String> artefacts() {
        return artefacts;
    }

    @Override
    public String toString() {
        return id();
    }

    /**
     * Begins a kind with its facts from the table of the catalogue: always needed, repeated as the table says, without
     * requirements and effect.
     *
     * @param id an identifier of the table
     * @throws IllegalArgumentException for an identifier that the table doesn't have
     */
    public static Builder of(String id) {
        return new Builder(StepFactsTable.standard().get(id));
    }

    /** Begins a kind with facts of its own. */
    public static Builder of(StepFacts facts) {
        return new Builder(facts);
    }

    /** Makes a kind. */
    public static final class Builder {

        private final StepFacts facts;
        private final List<Requirement> requirements = new ArrayList<>();
        private final List<String> artefacts = new ArrayList<>();
        private Condition condition = Condition.always();
        private Repetition repetition;
        private Effect effect = Effect.none();

        private Builder(StepFacts facts) {
            this.facts = facts;
            this.repetition = Repetitions.of(facts.per());
        }

        /** Sets when it is needed. */
        public Builder when(Condition needed) {
            this.condition = Objects.requireNonNull(needed);
            return this;
        }

        /** Replaces the repetition of the table, to limit it or to take other elements of the same kind. */
        public Builder repeat(Repetition other) {
            this.repetition = Objects.requireNonNull(other);
            return this;
        }

        /** Limits the repetition of the table. */
        public Builder where(BiPredicate<Situation, Subject> test) {
            this.repetition = repetition.where(test);
            return this;
        }

        /** Adds a requirement; see {@link Requirement}. */
        public Builder requires(String rule, String messageKey, Predicate<StateView> holds) {
            return requires(new Requirement(rule, messageKey, holds));
        }

        /** Adds a requirement. */
        public Builder requires(Requirement requirement) {
            requirements.add(requirement);
            return this;
        }

        /** Sets what it changes. */
        public Builder effect(Effect change) {
            this.effect = Objects.requireNonNull(change);
            return this;
        }

        /** Says what is made for each instance beside a script, such as {@code csv}. */
        public Builder artefact(String code) {
            artefacts.add(code);
            return this;
        }

        /** The kind. */
        public StepKind build() {
            return new StepKind(this);
        }
    }
}

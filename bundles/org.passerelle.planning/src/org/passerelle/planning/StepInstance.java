// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.rules.PlannedStep;

/**
 * A step of a plan: a kind for one subject. Immutable.
 *
 * @param kind     the kind
 * @param about    what it is repeated for
 * @param position place in the order of the plan, from 0
 */
public record StepInstance(StepKind kind, Subject about, int position) implements PlannedStep {

    /** {@code KIND@key}, or the kind alone for a step that is done once. */
    @Override
    public String id() {
        return about.key().isEmpty() ? kind.id() : kind.id() + '@' + about.key();
    }

    @Override
    public String kindId() {
        return kind.id();
    }

    @Override
    public String subjectKey() {
        return about.key();
    }

    @Override
    public Optional<EObject> subject() {
        return about.legacy(EObject.class).or(() -> about.target(EObject.class))
                .or(() -> about.migration(EObject.class));
    }

    /** Identifier of its phase. */
    public String phase() {
        return kind.facts().phase();
    }

    /**
     * @param part  {@code title}, {@code why}, {@code do}, {@code check}, {@code undo} or {@code outage}
     * @param texts the texts of a language
     * @return that text with the names of the subject; names come from models and are not escaped
     */
    public String text(String part, PlanTexts texts) {
        return texts.text(kindId() + '.' + part, about.bindings());
    }

    @Override
    public String toString() {
        return id();
    }
}

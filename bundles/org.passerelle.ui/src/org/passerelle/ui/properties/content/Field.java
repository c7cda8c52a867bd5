// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One feature of an element as a form shows it.
 *
 * @param feature the feature; null for a fact that is derived from others
 * @param kind how it is shown
 * @param label its name for people
 * @param help what it means
 * @param set whether the text states it
 * @param values what it holds: at most one for single values, any number for lists and parts
 * @param choices what could be chosen; for parts what could be created
 * @param fallback what holds while it is not stated; empty where that is nothing
 * @param locked why it can't be changed; empty if it can
 */
public record Field(EStructuralFeature feature, Kind kind, String label, String help, boolean set, List<Choice> values,
        List<Choice> choices, String fallback, String locked) {

    private static final int MANY = 60;

    /** How a feature is shown. */
    public enum Kind {
        /** The name of the element, changed wherever it stands. */
        NAME,
        /** A value that is written. */
        TEXT,
        /** Yes or no. */
        FLAG,
        /** A word of an enumeration. */
        CHOICE,
        /** An element elsewhere. */
        REFERENCE,
        /** Values that are written. */
        VALUES,
        /** Words of an enumeration. */
        CHOICES,
        /** Elements elsewhere. */
        REFERENCES,
        /** Elements that belong to this one. */
        PARTS,
        /** What follows from other values. */
        FACT
    }

    /** Copies the lists. */
    public Field {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
    }

    /** The single value as text; empty if there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0).label();
    }

    /** What tells it from the other fields of its element. */
    public String id() {
        return feature == null ? label : feature.getName();
    }

    /** Whether there are more choices than a person would look through. */
    public boolean hasMany() {
        return choices.size() > MANY;
    }

    /** Whether it can be made to hold what it holds by default. */
    public boolean canReset() {
        return set && locked.isEmpty() && feature != null && kind != Kind.NAME && kind != Kind.PARTS;
    }
}

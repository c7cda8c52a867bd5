// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import org.passerelle.ui.properties.content.Field;

/** Chooses the kind of row for a field. */
final class Rows {

    private Rows() {
    }

    static Row of(Field field, Editing editing) {
        if (!field.locked().isEmpty()) {
            return new FactRow(field, editing);
        }
        return switch (field.kind()) {
            case NAME, TEXT -> new TextRow(field, editing);
            case FLAG -> new FlagRow(field, editing);
            case CHOICE -> new ChoiceRow(field, editing);
            case REFERENCE -> field.hasMany() ? new PickRow(field, editing) : new ChoiceRow(field, editing);
            case VALUES, CHOICES, REFERENCES -> new ListRow(field, editing);
            case PARTS -> new PartsRow(field, editing);
            case FACT -> new FactRow(field, editing);
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param key what it is called among the texts of this bundle
 * @param open whether it is unfolded at first
 * @param fields its fields, the most important first
 */
public record FieldGroup(String key, boolean open, List<Field> fields) {

    /** Copies the list. */
    public FieldGroup {
        fields = List.copyOf(fields);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * What the form of one element shows. Holds nothing of the model.
 *
 * @param fragment address of the element
 * @param type its class
 * @param kind what it is, for people
 * @param name what it is called; empty for elements without a name
 * @param icon path of its icon in the notation's bundle
 * @param parent address of the element that contains it; empty for the topmost
 * @param deletable whether it can be deleted
 * @param groups its fields
 */
public record ElementContent(String fragment, EClass type, String kind, String name, String icon, String parent,
        boolean deletable, List<FieldGroup> groups) {

    /** Copies the list. */
    public ElementContent {
        groups = List.copyOf(groups);
    }

    /** Whether a form of this needs the same widgets as one of another content. */
    public boolean hasFormOf(ElementContent other) {
        return other != null && other.type == type && shape(other).equals(shape(this));
    }

    private static List<String> shape(ElementContent content) {
        return content.groups.stream().flatMap(group -> group.fields().stream()
                .map(field -> group.key() + ' ' + field.kind() + ' ' + field.id() + ' ' + field.locked().isEmpty() + ' ' + field.hasMany()
                        + (field.kind() == Field.Kind.PARTS ? " " + field.values().isEmpty() + field.choices().isEmpty() : ""))).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.rules.ModelChange;

/** Shows the record of a step the way rules see it. */
final class ModelChanges {

    private ModelChanges() {
    }

    static List<ModelChange> of(List<Change> record) {
        List<ModelChange> changes = new ArrayList<>(record.size());
        for (Change change : record) {
            switch (change) {
                case Change.Set set -> changes.add(change(set, set.oldValue(), set.newValue()));
                case Change.Add add -> changes.add(change(add, null, add.value()));
                case Change.Remove remove -> changes.add(change(remove, remove.value(), null));
                case Change.Replace replace -> changes.add(change(replace, replace.oldValue(), replace.newValue()));
                case Change.Move any -> { }
            }
        }
        return List.copyOf(changes);
    }

    private static ModelChange change(Change change, Object before, Object after) {
        return new ModelChange(change.element(), change.feature(), before, after);
    }
}

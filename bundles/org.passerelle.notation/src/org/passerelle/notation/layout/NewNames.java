// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.topology.derived.NamePaths;

/**
 * Which elements of a model have another name path than before, although they are the same: they stand where they stood,
 * among as many others. What was inserted, deleted or moved is told by its name alone.
 */
public final class NewNames {

    private final NamePaths before;
    private final NamePaths after;
    private final Map<String, String> renamed = new TreeMap<>();

    private NewNames(EObject before, EObject after) {
        this.before = NamePaths.of(before);
        this.after = NamePaths.of(after);
    }

    /**
     * @param before a model as it was
     * @param after the same model as it is
     * @return new name paths by old ones, without those that stayed; neither an old path that is still somebody's nor a
     *         new one that was somebody's before is among them
     */
    public static Map<String, String> between(EObject before, EObject after) {
        NewNames names = new NewNames(before, after);
        names.compare(before, after);
        return names.renamed;
    }

    private void compare(EObject one, EObject other) {
        String old = before.path(one).orElseThrow();
        String now = after.path(other).orElseThrow();
        if (!old.equals(now) && after.find(old).isEmpty() && before.find(now).isEmpty()) {
            renamed.put(old, now);
        }
        for (EReference reference : one.eClass().getEAllContainments()) {
            List<EObject> were = values(one, reference);
            List<EObject> are = values(other, reference);
            if (were.size() == are.size()) {
                for (int i = 0; i < were.size(); i++) {
                    if (were.get(i).eClass() == are.get(i).eClass()) {
                        compare(were.get(i), are.get(i));
                    }
                }
            } else {
                were.forEach(child -> before.path(child).flatMap(after::find).filter(same -> same.eClass() == child.eClass())
                        .ifPresent(same -> compare(child, same)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        return value == null ? List.of() : reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.derived.NamePaths;

/**
 * The fragments of all elements of a model at one time. Files that refer to elements by fragment, such as positions in
 * a picture, follow a rename with the help of two times.
 */
public final class FragmentSnapshot {

    private final EObject root;
    private final NamePaths paths;

    private FragmentSnapshot(EObject root) {
        this.root = root;
        this.paths = NamePaths.of(root);
    }

    /**
     * @param root top of a model
     * @return the fragments as they are now
     */
    public static FragmentSnapshot of(EObject root) {
        return new FragmentSnapshot(root);
    }

    /**
     * What became of the fragments since.
     *
     * @return the fragments that changed, with what they are now, in the order of the model; elements that came or went
     *         are not in it
     */
    public Map<String, String> changed() {
        NamePaths now = NamePaths.of(root);
        Map<String, String> changed = new LinkedHashMap<>();
        root.eAllContents().forEachRemaining(element -> {
            String before = paths.path(element).orElse(null);
            String after = now.path(element).orElse(null);
            if (before != null && !before.equals(after)) {
                changed.put(before, after);
            }
        });
        return changed;
    }
}

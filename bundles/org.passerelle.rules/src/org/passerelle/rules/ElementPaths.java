// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.derived.NamePaths;

/**
 * Name paths of elements of any models. Whoever keeps one while models change gets the path an element had when it was
 * seen first.
 */
public final class ElementPaths {

    private final Map<EObject, NamePaths> pathsByRoot = new IdentityHashMap<>();

    /**
     * @param element an element of a model
     * @return its name path
     */
    public String of(EObject element) {
        return pathsByRoot.computeIfAbsent(EcoreUtil.getRootContainer(element), NamePaths::of).follow(element);
    }
}

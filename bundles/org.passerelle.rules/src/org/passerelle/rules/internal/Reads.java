// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.topology.TopologyPackage.Literals;

/** Features that state rules read. */
public final class Reads {

    private Reads() {
    }

    /** For a rule that looks at selections and nothing else: the one feature that every selection reads. */
    public static Set<EStructuralFeature> selectionsOnly() {
        return Set.of(Literals.TOPOLOGY__PRODUCT);
    }
}

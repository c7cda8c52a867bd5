// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.topology.TopologyPackage;

/** Features that state rules read again and again. */
public final class Reads {

    private static final List<EStructuralFeature> POOLS = List.of(TopologyPackage.Literals.TOPOLOGY__PRODUCT,
            TopologyPackage.Literals.TOPOLOGY__SITES, TopologyPackage.Literals.SITE__POOLS,
            TopologyPackage.Literals.POOL__FQDN, TopologyPackage.Literals.POOL__VERSION,
            TopologyPackage.Literals.POOL__EDITION, TopologyPackage.Literals.POOL__ROLES);
    private static final List<EStructuralFeature> USERS =
            List.of(TopologyPackage.Literals.POOL__POPULATIONS, TopologyPackage.Literals.USER_POPULATION__USERS);
    private static final List<EStructuralFeature> SERVICE = List.of(TopologyPackage.Literals.TOPOLOGY__DEPLOYMENT,
            TopologyPackage.Literals.DEPLOYMENT_STATE__POOLS, TopologyPackage.Literals.POOL_STATE__POOL,
            TopologyPackage.Literals.POOL_STATE__DEACTIVATED);

    private Reads() {
    }

    /** What the kinds and versions of pools depend on, and further features. */
    public static Set<EStructuralFeature> pools(EStructuralFeature... further) {
        Set<EStructuralFeature> features = new LinkedHashSet<>(POOLS);
        features.addAll(List.of(further));
        return features;
    }

    /** What kinds and versions of pools and the number of their users depend on, and further features. */
    public static Set<EStructuralFeature> homes(EStructuralFeature... further) {
        Set<EStructuralFeature> features = pools(further);
        features.addAll(USERS);
        return features;
    }

    /** What the Edge pools of both generations that are in service depend on, and further features. */
    public static Set<EStructuralFeature> edges(EStructuralFeature... further) {
        Set<EStructuralFeature> features = pools(further);
        features.addAll(SERVICE);
        return features;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.Versions;

/** Where something may be created. */
public final class CreationRules {

    private CreationRules() {
    }

    /**
     * @param creation what to create
     * @param container where
     * @return why it can't be created there, empty if it can
     */
    public static Optional<Refusal> refusal(Creation creation, EObject container) {
        EReference feature = creation.feature();
        if (container == null || Versions.topologyOf(container) == null
                || !feature.getEContainingClass().isSuperTypeOf(container.eClass())) {
            return Optional.of(Refusal.of("not-here"));
        }
        if (!feature.isMany() && container.eGet(feature) != null) {
            return Optional.of(Refusal.of("one-only"));
        }
        if (container instanceof BranchSite && creation.type() == Literals.POOL) {
            return PoolPattern.of(creation.id()).inBranches() ? Optional.empty() : Optional.of(Refusal.of("not-in-branch"));
        }
        if (container instanceof Pool pool && feature == Literals.POOL__ROLES) {
            return RoleRules.refusal(creation.type(), pool);
        }
        return creation.type() == Literals.BACK_COMPAT_SITE ? backCompat((Topology) container) : Optional.empty();
    }

    private static Optional<Refusal> backCompat(Topology topology) {
        EClass type = Literals.BACK_COMPAT_SITE;
        return topology.getSites().stream().anyMatch(type::isInstance) ? Optional.of(Refusal.of("one-only")) : Optional.empty();
    }
}

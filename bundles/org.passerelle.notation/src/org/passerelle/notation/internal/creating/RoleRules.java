// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.TopologyPackage.Literals;

/** Which roles may stand on one pool. */
public final class RoleRules {

    /** Roles whose computers run nothing else. */
    private static final Set<EClass> ALONE = Set.of(Literals.EDGE, Literals.OFFICE_WEB_APPS, Literals.SURVIVABLE_BRANCH,
            Literals.XMPP_GATEWAY);

    private static final Set<EClass> IN_BRANCHES = Set.of(Literals.SURVIVABLE_BRANCH, Literals.MEDIATION,
            Literals.TRUSTED_APPLICATIONS, Literals.OTHER_ROLE);

    private RoleRules() {
    }

    /**
     * @param type class of a role
     * @param pool where it is to stand
     * @return why it can't, empty if it can
     */
    public static Optional<Refusal> refusal(EClass type, Pool pool) {
        if (type != Literals.OTHER_ROLE && pool.getRoles().stream().anyMatch(type::isInstance)) {
            return Optional.of(Refusal.of("role-twice"));
        }
        boolean lonely = ALONE.contains(type) && !pool.getRoles().isEmpty()
                || pool.getRoles().stream().map(Role::eClass).anyMatch(ALONE::contains);
        if (lonely) {
            return Optional.of(Refusal.of("role-alone"));
        }
        return pool.eContainer() instanceof BranchSite && !inBranches(type) ? Optional.of(Refusal.of("not-in-branch"))
                : Optional.empty();
    }

    /** Whether pools with that role may stand in branch sites. */
    public static boolean inBranches(EClass type) {
        return IN_BRANCHES.contains(type);
    }
}

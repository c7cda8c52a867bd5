// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.editing.Targets;
import org.passerelle.notation.internal.RoleConnections;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/**
 * A reference of a role that a line can stand for.
 *
 * @param role the role
 * @param reference a reference of it to one element
 */
record Slot(Role role, EReference reference) {

    /** The references of the roles of a pool that lines of a kind can stand for. */
    static List<Slot> of(Pool pool, ConnectionKind kind) {
        List<Slot> slots = new ArrayList<>();
        for (Role role : pool.getRoles()) {
            for (EReference reference : role.eClass().getEAllReferences()) {
                if (RoleConnections.kind(reference) == kind && !reference.isMany() && !collocated(pool, role, reference)) {
                    slots.add(new Slot(role, reference));
                }
            }
        }
        return slots;
    }

    /** A Mediation Server on a Front End pool hands its calls to that pool. */
    private static boolean collocated(Pool pool, Role role, EReference reference) {
        return role instanceof Mediation mediation && reference == Literals.ROUTED_ROLE__NEXT_HOP
                && mediation.getNextHop() == null && TopologyIndex.role(pool, FrontEnd.class).isPresent();
    }

    EObject value() {
        return (EObject) role.eGet(reference);
    }

    /** The element that its line ends at, null for none. */
    EObject node() {
        EObject value = value();
        return value == null ? null : RoleConnections.node(value);
    }

    boolean isFree() {
        return value() == null;
    }

    /** Whether its line may end at an element. */
    boolean suits(EObject target) {
        if (reference.getEReferenceType() == Literals.STORE) {
            return target instanceof SqlServer;
        }
        if (reference.getEReferenceType() == Literals.FILE_SHARE) {
            return target instanceof FileShare;
        }
        return target instanceof Pool && Targets.suits(role, reference, target);
    }
}

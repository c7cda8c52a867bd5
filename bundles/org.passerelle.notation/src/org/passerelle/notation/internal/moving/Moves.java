// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.moving;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.notation.internal.creating.RoleRules;
import org.passerelle.notation.internal.creating.Trunks;
import org.passerelle.notation.internal.naming.Addresses;
import org.passerelle.notation.internal.naming.Databases;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Host;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.derived.Versions;

/** Decides on moves and makes them. */
public final class Moves {

    private Moves() {
    }

    /**
     * @param element what is moved
     * @param to where it is to stand
     * @return why it can't be moved there, empty if it can
     */
    public static Optional<Refusal> refusal(EObject element, EObject to) {
        if (element == null || to == null || Versions.topologyOf(element) == null
                || Versions.topologyOf(element) != Versions.topologyOf(to)) {
            return Optional.of(Refusal.of("not-here"));
        }
        return switch (element) {
            case BranchSite branch when to instanceof CentralSite -> branch.getParent() == to
                    ? Optional.of(Refusal.of("there")) : Optional.empty();
            case Host host when to instanceof Pool pool -> HostMoves.refusal(host, pool);
            case PoolMember member when to instanceof Pool pool -> HostMoves.refusal(member, pool);
            default -> contained(element, to);
        };
    }

    private static Optional<Refusal> contained(EObject element, EObject to) {
        if (element.eContainer() == to) {
            return Optional.of(Refusal.of("there"));
        }
        EReference feature = feature(element, to);
        if (feature == null || EcoreUtil.isAncestor(element, to)) {
            return Optional.of(Refusal.of("not-here"));
        }
        if (!feature.isMany() && to.eGet(feature) != null) {
            return Optional.of(Refusal.of("one-only"));
        }
        return switch (element) {
            case Pool pool when to instanceof BranchSite && !pool.getRoles().stream().map(Role::eClass)
                    .allMatch(RoleRules::inBranches) -> Optional.of(Refusal.of("not-in-branch"));
            case Role role -> RoleRules.refusal(role.eClass(), (Pool) to);
            case SqlInstance instance when ((SqlServer) to).getInstances().stream().anyMatch(other -> alike(other, instance)) ->
                Optional.of(Refusal.of("name-taken", instance.getName() == null ? "MSSQLSERVER" : instance.getName().toString()));
            case Store store when Databases.clashes(store, (SqlInstance) to, store.getDatabaseName()) ->
                Optional.of(Refusal.of("store-twice"));
            case NetworkInterface face when Addresses.names(face) -> Optional.of(Refusal.of("names-host"));
            default -> Optional.empty();
        };
    }

    private static boolean alike(SqlInstance one, SqlInstance other) {
        return Objects.equals(one.getName() == null ? null : one.getName().toString().toLowerCase(Locale.ROOT),
                other.getName() == null ? null : other.getName().toString().toLowerCase(Locale.ROOT));
    }

    /** The feature of that name as before, else the only one that takes the element; null for none. */
    private static EReference feature(EObject element, EObject to) {
        List<EReference> fitting = to.eClass().getEAllContainments().stream()
                .filter(reference -> reference.getEReferenceType().isSuperTypeOf(element.eClass())).toList();
        EReference before = element.eContainmentFeature();
        return fitting.stream().filter(reference -> reference == before).findFirst()
                .orElse(fitting.size() == 1 ? fitting.get(0) : null);
    }

    /** Makes a move that is not refused. */
    public static void move(EObject element, EObject to) {
        switch (element) {
            case BranchSite branch when to instanceof CentralSite site -> branch.setParent(site);
            case Host host when to instanceof Pool pool -> HostMoves.move(host, pool);
            case Trunk trunk -> trunk(trunk, (PstnGateway) to);
            default -> put(element, to);
        }
    }

    private static void trunk(Trunk trunk, PstnGateway to) {
        PstnGateway from = (PstnGateway) trunk.eContainer();
        put(trunk, to);
        Trunks.root(from);
        Trunks.root(to);
    }

    @SuppressWarnings("unchecked") // a list reference holds elements
    private static void put(EObject element, EObject to) {
        EReference feature = feature(element, to);
        if (feature.isMany()) {
            ((List<EObject>) to.eGet(feature)).add(element);
        } else {
            to.eSet(feature, element);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.notation.internal.RoleConnections;
import org.passerelle.topology.Pool;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;

/** Lines that are references of the roles of a pool. */
final class RoleWires implements Wires {

    private final ConnectionKind kind;

    RoleWires(ConnectionKind kind) {
        this.kind = kind;
    }

    @Override
    public boolean starts(EObject source) {
        return source instanceof Pool pool && !Slot.of(pool, kind).isEmpty();
    }

    @Override
    public Optional<Refusal> refusal(EObject source, EObject target) {
        if (!starts(source)) {
            return Optional.of(Refusal.of("not-from"));
        }
        List<Slot> suited = Slot.of((Pool) source, kind).stream().filter(slot -> slot.suits(target)).toList();
        if (suited.isEmpty()) {
            return Optional.of(Refusal.of("not-to"));
        }
        if (suited.stream().anyMatch(Slot::isFree)) {
            return Optional.empty();
        }
        return suited.stream().anyMatch(slot -> slot.node() == target) ? Optional.of(Refusal.of("already"))
                : Optional.of(Refusal.of("taken", Appearance.in(Locale.ROOT).label(suited.get(0).node())));
    }

    /** One line more for databases, since each is of another kind; for everything else all roles of the pool. */
    @Override
    public void connect(EObject source, EObject target) {
        Slot.of((Pool) source, kind).stream().filter(slot -> slot.isFree() && slot.suits(target))
                .limit(kind == ConnectionKind.STORE ? 1 : Integer.MAX_VALUE).forEach(slot -> lead(slot, target));
    }

    private static void lead(Slot slot, EObject target) {
        EObject value = target instanceof SqlServer server ? Stores.on(server, RoleConnections.store(slot.reference())) : target;
        slot.role().eSet(slot.reference(), value);
    }

    private List<Slot> drawn(EObject source, EObject target) {
        return source instanceof Pool pool ? Slot.of(pool, kind).stream().filter(slot -> slot.node() == target).toList() : List.of();
    }

    @Override
    public void disconnect(EObject source, EObject target) {
        drawn(source, target).forEach(RoleWires::clear);
    }

    private static void clear(Slot slot) {
        EObject value = slot.value();
        slot.role().eUnset(slot.reference());
        if (value instanceof Store store) {
            Stores.forget(store);
        }
    }

    @Override
    public Optional<Refusal> targetRefusal(EObject source, EObject target, EObject newTarget) {
        List<Slot> slots = drawn(source, target);
        return !slots.isEmpty() && slots.stream().allMatch(slot -> slot.suits(newTarget)) ? Optional.empty()
                : Optional.of(Refusal.of("not-to"));
    }

    @Override
    public void reconnectTarget(EObject source, EObject target, EObject newTarget) {
        for (Slot slot : drawn(source, target)) {
            clear(slot);
            lead(slot, newTarget);
        }
    }
}

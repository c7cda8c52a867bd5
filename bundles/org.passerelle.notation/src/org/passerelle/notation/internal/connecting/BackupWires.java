// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;

/** Pools that back each other up: two of the same edition, each of which has no other partner. Source: paired-pools planning. */
final class BackupWires implements Wires {

    @Override
    public boolean starts(EObject source) {
        return source instanceof Pool pool
                && (pool.kind() == PoolKind.ENTERPRISE_FRONT_END || pool.kind() == PoolKind.STANDARD_EDITION);
    }

    @Override
    public Optional<Refusal> refusal(EObject source, EObject target) {
        return refusal(source, target, null);
    }

    /** @param leaving a pool whose pairing is about to end */
    private Optional<Refusal> refusal(EObject source, EObject target, EObject leaving) {
        if (!starts(source)) {
            return Optional.of(Refusal.of("not-from"));
        }
        Pool pool = (Pool) source;
        if (!(target instanceof Pool partner) || partner.kind() != pool.kind()
                || partner.effectiveVersion() != pool.effectiveVersion()) {
            return Optional.of(Refusal.of("not-alike"));
        }
        if (pool.getBackupPool() == partner) {
            return Optional.of(Refusal.of("already"));
        }
        return taken(pool, leaving).or(() -> taken(partner, leaving));
    }

    private static Optional<Refusal> taken(Pool pool, EObject leaving) {
        Pool present = pool.getBackupPool();
        return present == null || present == leaving ? Optional.empty()
                : Optional.of(Refusal.of("taken", Appearance.in(Locale.ROOT).label(present)));
    }

    @Override
    public void connect(EObject source, EObject target) {
        ((Pool) source).setBackupPool((Pool) target);
        ((Pool) target).setBackupPool((Pool) source);
    }

    @Override
    public void disconnect(EObject source, EObject target) {
        part(source, target);
        part(target, source);
    }

    private static void part(EObject one, EObject other) {
        if (one instanceof Pool pool && pool.getBackupPool() == other) {
            pool.setBackupPool(null);
        }
    }

    @Override
    public Optional<Refusal> sourceRefusal(EObject source, EObject target, EObject newSource) {
        return refusal(newSource, target, source);
    }

    @Override
    public Optional<Refusal> targetRefusal(EObject source, EObject target, EObject newTarget) {
        return refusal(source, newTarget, target);
    }
}

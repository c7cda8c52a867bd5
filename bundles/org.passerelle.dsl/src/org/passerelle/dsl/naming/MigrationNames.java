// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationPackage;

/** Where a migration's references are looked up: legacy topology or target. */
public final class MigrationNames {

    private static final List<EReference> LEGACY = List.of(MigrationPackage.Literals.POOL_CORRESPONDENCE__FROM,
            MigrationPackage.Literals.GATEWAY_REPLACEMENT__FROM, MigrationPackage.Literals.ROUTE_CHANGE__ROUTE,
            MigrationPackage.Literals.WAVE_SLICE__POOL, MigrationPackage.Literals.MIGRATION_OPTIONS__LEGACY_ADMIN_COMPUTER);
    private static final List<EReference> EITHER = List.of(MigrationPackage.Literals.MIGRATION_OPTIONS__ADMIN_COMPUTER,
            MigrationPackage.Literals.MIGRATION_OPTIONS__MERGE_COMPUTER,
            MigrationPackage.Literals.MIGRATION_OPTIONS__LEGACY_ADMIN_COMPUTER);

    private final NameIndex legacy;
    private final NameIndex target;

    MigrationNames(Migration migration) {
        this.legacy = migration.legacyTopology() == null ? new NameIndex() : NameIndex.of(migration.legacyTopology());
        this.target = migration.targetTopology() == null ? new NameIndex() : NameIndex.of(migration.targetTopology());
    }

    /** The indexes to look into, the first that knows a name wins. */
    List<NameIndex> in(EReference reference) {
        boolean left = isLegacy(reference);
        NameIndex first = left ? legacy : target;
        return isEither(reference) ? List.of(first, left ? target : legacy) : List.of(first);
    }

    /** Whether a reference is looked up in the legacy topology first. */
    public static boolean isLegacy(EReference reference) {
        return LEGACY.contains(reference);
    }

    /** Whether a reference may lead into both topologies. */
    public static boolean isEither(EReference reference) {
        return EITHER.contains(reference);
    }

    EObject find(EReference reference, String name) {
        for (NameIndex index : in(reference)) {
            EObject found = index.find(reference.getEReferenceType(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

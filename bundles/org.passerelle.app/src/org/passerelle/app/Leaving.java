// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.merge.LegacyMerge;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** Tells what a migration removes from a state: legacy pools, and gateways, SQL servers and shares that the target lacks. */
final class Leaving implements Predicate<EObject> {

    private final NamePaths present;
    private final NamePaths wanted;

    /**
     * @param state  the topology that is shown
     * @param target where the migration leads
     */
    Leaving(Topology state, Topology target) {
        this.present = NamePaths.of(state);
        this.wanted = NamePaths.of(target);
    }

    @Override
    public boolean test(EObject element) {
        return switch (element) {
            case Pool pool -> LegacyMerge.isLegacy(pool);
            case PstnGateway gateway -> isUnwanted(gateway);
            case SqlServer server -> isUnwanted(server);
            case FileShare share -> isUnwanted(share);
            default -> false;
        };
    }

    private boolean isUnwanted(EObject element) {
        return present.path(element).flatMap(wanted::find).isEmpty();
    }
}

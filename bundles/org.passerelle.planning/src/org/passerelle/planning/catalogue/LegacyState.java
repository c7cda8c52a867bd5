// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.rules.invariants.ClientFamilies;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.ClientFilterAction;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.HostState;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.derived.TopologyIndex;

/** Prepares the legacy deployment: backups, updates, client filters, Edge layout, names. */
final class LegacyState {

    private LegacyState() {
    }

    static void backUp(StepContext context) {
        Look.legacyPool(context).ifPresent(pool -> List.of(BackupSubject.SERVERS, BackupSubject.DATABASES,
                BackupSubject.SETTINGS, BackupSubject.USER_INVENTORY).forEach(subject -> context.backUp(subject, pool)));
    }

    static void update(StepContext context) {
        Look.host(context).ifPresent(host -> Look.inService(context, host).setUpdated(true));
    }

    /** Whether every computer of the pool that the step is about has the updates. */
    static boolean updated(StateView view) {
        return Look.legacyPool(view).map(pool -> Look.everyHost(view, pool, HostState::isUpdated)).orElse(true);
    }

    static void filterClients(StepContext context) {
        Look.legacyPool(context).ifPresent(pool -> ClientFamilies.all().stream()
                .filter(family -> pool.getClientFilters().stream().noneMatch(family::isBlockedBy))
                .forEach(family -> pool.getClientFilters().add(filter(family))));
    }

    /** Whether the pool that the step is about refuses the new clients. */
    static boolean clientsFiltered(StateView view) {
        return Look.legacyPool(view).map(pool -> ClientFamilies.missing(pool).isEmpty()).orElse(true);
    }

    private static ClientVersionFilter filter(ClientFamilies.Family family) {
        ClientVersionFilter filter = TopologyFactory.eINSTANCE.createClientVersionFilter();
        filter.setUserAgent(family.userAgent());
        filter.setClientVersion(family.version());
        filter.setAction(ClientFilterAction.BLOCK);
        return filter;
    }

    /** Turns the expanded Edge that the step is about into a consolidated one. */
    static void consolidate(StepContext context) {
        Look.legacyPool(context).ifPresent(pool -> TopologyIndex.role(pool, Edge.class).ifPresent(edge ->
                edge.setLayout(pool.getMembers().size() > 1 ? EdgeLayout.CONSOLIDATED : EdgeLayout.SINGLE)));
    }

    /** Whether the merge can take every legacy Edge. */
    static boolean edgesMergeable(StateView view) {
        return Look.activeLegacy(view, Edge.class).noneMatch(edge -> edge.getLayout() == EdgeLayout.EXPANDED);
    }

    static void trimNames(StepContext context) {
        Look.legacyFrontEnds(context).forEach(pool -> pool.getPopulations().stream()
                .filter(users -> users.getBlankNames() > 0).forEach(users -> users.setBlankNames(0)));
    }

    /** Whether no user of a legacy pool has a name that begins or ends with a blank. */
    static boolean namesTrimmed(StateView view) {
        return Look.legacyFrontEnds(view).stream().flatMap(pool -> pool.getPopulations().stream())
                .mapToInt(UserPopulation::getBlankNames).sum() == 0;
    }
}

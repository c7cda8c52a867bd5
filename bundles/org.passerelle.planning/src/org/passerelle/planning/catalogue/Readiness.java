// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import java.util.Optional;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveKind;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StateView;
import org.passerelle.planning.Variant;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.Edge;
import org.passerelle.topology.HostState;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.derived.TopologyIndex;

/** Facts about computers, pools and sign-offs that steps wait for. */
final class Readiness {

    private Readiness() {
    }

    static boolean noLegacyUsers(StateView view) {
        return view.legacyUsers() == 0;
    }

    static boolean pilotDatabase(StateView view) {
        return !Facts.PILOT_STANDARD_EDITION.holds(view.situation()) || view.situation().pilotPool().map(pool ->
                Look.hosts(pool).allMatch(host -> view.inState(host).flatMap(view::hostState)
                        .filter(HostState::isDatabaseReady).isPresent())).orElse(true);
    }

    static boolean nameResolves(StateView view) {
        return view.subject().target(Pool.class).map(pool -> DirectoryEffects.resolves(view, pool)).orElse(true);
    }

    static boolean storesDecided(StateView view) {
        return !Facts.LEGACY_ARCHIVING.or(Facts.LEGACY_MONITORING).holds(view.situation())
                || view.isAccepted(AcceptanceKind.STORES_DECIDED, null, null);
    }

    static boolean environmentVerified(StateView view) {
        return Look.legacyFrontEnds(view).stream()
                .allMatch(pool -> view.isAccepted(AcceptanceKind.ENVIRONMENT, pool, null));
    }

    /** Whether the pools that the computer belongs to are published. */
    static boolean publishedPoolsOfHost(StateView view) {
        List<Pool> pools = Look.host(view).map(host -> Look.poolsOf(view, host)).orElse(List.of());
        return !pools.isEmpty() && pools.stream().allMatch(pool -> Look.fact(view, pool, PoolState::isPublished));
    }

    /** Whether every computer of the target pool that the step is about runs. */
    static boolean targetPoolRuns(StateView view) {
        return runs(view, Look.targetPool(view));
    }

    static boolean successorRuns(StateView view) {
        return runs(view, view.subject().legacy(Pool.class).flatMap(view.situation()::successor).flatMap(view::inState));
    }

    static boolean pilotRuns(StateView view) {
        return runs(view, view.situation().pilotPool().flatMap(view::inState));
    }

    private static boolean runs(StateView view, Optional<Pool> pool) {
        return pool.filter(found -> Look.everyHost(view, found, HostState::isRunning)).isPresent();
    }

    static boolean pilotPublished(StateView view) {
        return view.situation().pilotPool().flatMap(view::inState)
                .filter(pool -> Look.fact(view, pool, PoolState::isPublished)).isPresent();
    }

    static boolean pilotAccepted(StateView view) {
        return view.situation().pilotPool().flatMap(view::inState)
                .filter(pool -> view.isAccepted(AcceptanceKind.COEXISTENCE, pool, null)).isPresent();
    }

    static boolean toolsOnHost(StateView view) {
        return Look.host(view).filter(host -> host.getTools().contains(ProductVersion.LYNC_2013)).isPresent();
    }

    static boolean hostRuns(StateView view) {
        return Look.host(view).flatMap(view::hostState).filter(HostState::isRunning).isPresent();
    }

    static boolean hostInstalled(StateView view) {
        return Look.host(view).flatMap(view::hostState).filter(HostState::isInstalled).isPresent();
    }

    /** Whether the package is on some computer that runs the commands for legacy users. */
    static boolean wmiPackage(StateView view) {
        return view.deployment().getHosts().stream().anyMatch(HostState::isWmiPackage);
    }

    static boolean edgeReplicas(StateView view) {
        return Look.targetEdges(view).size() == view.situation().targetEdges().size() && Look.targetEdges(view).stream()
                .allMatch(pool -> Look.everyHost(view, pool, HostState::isReplicaCurrent));
    }

    static boolean pilotWavesAccepted(StateView view) {
        return view.situation().waves().of(WaveKind.PILOT).stream().map(Wave::getName)
                .allMatch(wave -> view.isAccepted(AcceptanceKind.PILOT, null, wave));
    }

    static boolean waveTargetsAccepted(StateView view) {
        return UserMoves.wave(view).map(wave -> UserMoves.expected(view, wave).keySet().stream().map(view::inState)
                .allMatch(pool -> pool.isPresent() && view.isAccepted(AcceptanceKind.COEXISTENCE, pool.get(), null)))
                .orElse(true);
    }

    /** Whether a legacy Edge Server is still there to take the certificate from. */
    static boolean legacyEdgeThere(StateView view) {
        return Look.activeLegacy(view, Edge.class).findAny().isPresent();
    }

    static boolean certificatePlaced(StateView view) {
        return !Facts.ACCESS_NAME_KEPT.holds(view.situation()) || Certificates.onEveryEdgeServer(view);
    }

    static boolean legacyRouteChanged(StateView view) {
        return !Facts.LEGACY_FEDERATION.holds(view.situation()) || EdgeSwitch.legacyRouteChanged(view);
    }

    static boolean directorsRun(StateView view) {
        return view.situation().targetIndex().pools(PoolKind.DIRECTOR).stream()
                .allMatch(pool -> runs(view, view.inState(pool)));
    }

    /** Whether the external access over the new Edge was signed off; where users go first, the legacy Edge goes before. */
    static boolean externalAccepted(StateView view) {
        return Variant.SAME_FQDN_EDGE.condition().holds(view.situation())
                || !Facts.TARGET_EDGE.holds(view.situation())
                || view.isAccepted(AcceptanceKind.EXTERNAL, null, null);
    }

    /** Whether media of new pools go over the new Edge, where there is one. */
    static boolean mediaPathKnown(StateView view) {
        return !Facts.TARGET_EDGE.holds(view.situation()) || EdgeSwitch.mediaAsTarget(view);
    }

    /** Whether the pool whose conference directory moves was found complete after the merge. */
    static boolean directoryImported(StateView view) {
        return view.subject().legacy(ConferenceDirectory.class).map(ConferenceDirectory::eContainer)
                .map(Pool.class::cast).flatMap(view::inState)
                .map(pool -> view.isAccepted(AcceptanceKind.MERGED_TOPOLOGY, pool, null)).orElse(true);
    }

    static boolean legacyPoolDeactivated(StateView view) {
        return Look.legacyPool(view).map(pool -> Look.fact(view, pool, PoolState::isDeactivated)).orElse(true);
    }

    static boolean chatPoolPublished(StateView view) {
        return ChatMigration.receiver(view.situation()).flatMap(view::inState)
                .filter(pool -> Look.fact(view, pool, PoolState::isPublished)).isPresent();
    }

    /** Whether the receiving pool was saved, where there is something to lose. */
    static boolean receiverBackedUp(StateView view) {
        return ChatMigration.receiver(view.situation()).flatMap(pool -> TopologyIndex.role(pool, PersistentChat.class))
                .filter(chat -> !chat.getCategories().isEmpty()).map(TopologyIndex::poolOf).flatMap(view::inState)
                .map(pool -> view.hasBackup(BackupSubject.CHAT_DATABASE, pool)).orElse(true);
    }

    /** Whether the content was signed off; without a pool that receives it there is nothing to sign. */
    static boolean chatAccepted(StateView view) {
        return !Facts.TARGET_PERSISTENT_CHAT.holds(view.situation()) || ChatMigration.accepted(view);
    }
}

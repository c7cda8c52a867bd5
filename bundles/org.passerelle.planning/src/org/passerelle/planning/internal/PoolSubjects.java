// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.planning.Link;
import org.passerelle.planning.Situation;
import org.passerelle.planning.Subject;
import org.passerelle.planning.Subject.Source;
import org.passerelle.planning.SubjectKind;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.Role;
import org.passerelle.topology.RoutedRole;
import org.passerelle.topology.Store;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.derived.TopologyIndex;

/** Pools of several kinds. */
final class PoolSubjects {

    private PoolSubjects() {
    }

    static List<Subject> of(SubjectMaker maker) {
        List<Subject.Builder> subjects = new ArrayList<>();
        boolean legacy = maker.kind() == SubjectKind.LEGACY_POOL || maker.kind() == SubjectKind.LEGACY_EDGE
                || maker.kind() == SubjectKind.CHAT_POOL;
        for (Pool pool : pools(maker.situation(), maker.kind())) {
            String label = maker.kind() == SubjectKind.POOL_PAIR
                    ? Names.of(pool) + '+' + Names.of(pool.getBackupPool()) : Names.of(pool);
            Subject.Builder subject = legacy ? maker.legacy(label, pool) : maker.target(label, pool);
            subjects.add(maker.defaults(link(maker, subject, pool, legacy)));
        }
        return Repetitions.built(subjects);
    }

    private static Subject.Builder link(SubjectMaker maker, Subject.Builder subject, Pool pool, boolean legacy) {
        if (pool.kind() == PoolKind.EDGE) {
            subject.link(Link.EDGE, Names.of(pool)).bind(legacy ? "legacyEdge" : "edge", Names.of(pool));
        }
        if (legacy) {
            maker.ofLegacyPool(subject, pool);
            maker.situation().successor(pool).ifPresent(next -> subject.element(Source.TARGET, next));
            nextHop(pool).ifPresent(hop -> maker.ofLegacyPool(subject, hop));
            return subject;
        }
        List<Pool> former = maker.situation().predecessors(pool);
        if (!former.isEmpty()) {
            subject.element(Source.LEGACY, former.getFirst());
        }
        if (maker.kind() == SubjectKind.POOL_PAIR) {
            maker.ofTargetPool(subject, pool.getBackupPool());
        }
        nextHop(pool).ifPresent(hop -> subject.link(Link.TARGET_POOL, Names.of(hop)));
        return pool.kind() == PoolKind.ENTERPRISE_FRONT_END || pool.kind() == PoolKind.STANDARD_EDITION
                ? maker.ofTargetPool(subject, pool)
                : subject.link(Link.TARGET_POOL, Names.of(pool)).link(Link.SITE, Names.site(pool))
                        .bind("site", Names.site(pool));
    }

    private static Optional<Pool> nextHop(Pool pool) {
        if (pool.kind() == PoolKind.EDGE) {
            return Optional.empty();
        }
        for (Role role : pool.getRoles()) {
            if (role instanceof RoutedRole routed && routed.getNextHop() != null) {
                return Optional.of(routed.getNextHop());
            }
        }
        return Optional.empty();
    }

    private static List<Pool> pools(Situation situation, SubjectKind kind) {
        return switch (kind) {
            case LEGACY_POOL -> situation.legacyFrontEnds();
            case LEGACY_EDGE -> situation.legacyEdges();
            case CHAT_POOL -> running(situation.legacyIndex(), GroupChat.class);
            case TARGET_POOL -> situation.targetFrontEnds();
            case PILOT_POOL -> situation.pilotPool().stream().toList();
            case FURTHER_POOL -> further(situation);
            case TARGET_EDGE -> situation.targetEdges();
            case DIRECTOR_POOL -> situation.targetIndex().pools(PoolKind.DIRECTOR);
            case TARGET_MEDIATION_POOL -> situation.targetIndex().pools(PoolKind.MEDIATION);
            case PERSISTENT_CHAT_POOL -> running(situation.targetIndex(), PersistentChat.class);
            case TRUSTED_POOL -> running(situation.targetIndex(), TrustedApplications.class);
            case OFFICE_WEB_APPS -> running(situation.targetIndex(), OfficeWebApps.class);
            case MIRRORED_POOL -> situation.targetFrontEnds().stream().filter(PoolSubjects::mirrored).toList();
            case POOL_PAIR -> situation.targetFrontEnds().stream().filter(PoolSubjects::firstOfPair).toList();
            default -> throw new IllegalArgumentException("not a pool: " + kind);
        };
    }

    static List<Pool> further(Situation situation) {
        Pool pilot = situation.pilotPool().orElse(null);
        return situation.targetFrontEnds().stream().filter(pool -> pool != pilot).toList();
    }

    private static List<Pool> running(TopologyIndex index, Class<? extends Role> role) {
        return index.roles(role).stream().map(TopologyIndex::poolOf).toList();
    }

    private static boolean mirrored(Pool pool) {
        Optional<Store> store = TopologyIndex.role(pool, FrontEnd.class).map(FrontEnd::getUserStore);
        return store.isPresent() && store.get().getMirror() != null;
    }

    /** A pair stands at both pools; it is counted where its first name stands. */
    private static boolean firstOfPair(Pool pool) {
        Pool other = pool.getBackupPool();
        return other != null && (other.getBackupPool() != pool || Names.of(pool).compareTo(Names.of(other)) < 0);
    }
}

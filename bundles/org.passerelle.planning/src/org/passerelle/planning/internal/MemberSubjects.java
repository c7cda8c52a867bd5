// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.planning.Link;
import org.passerelle.planning.Situation;
import org.passerelle.planning.Subject;
import org.passerelle.planning.SubjectKind;
import org.passerelle.topology.Host;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.RoutedRole;
import org.passerelle.topology.derived.TopologyIndex;

/** Computers that are members of pools; one that is in several pools is counted once and belongs to all of them. */
final class MemberSubjects {

    /** Legacy pools whose computers have removal steps of their own. */
    private static final Set<PoolKind> REMOVED_APART = EnumSet.of(PoolKind.EDGE, PoolKind.GROUP_CHAT,
            PoolKind.ARCHIVING, PoolKind.MONITORING, PoolKind.COMMUNICATOR_WEB_ACCESS, PoolKind.XMPP_GATEWAY);

    private MemberSubjects() {
    }

    static List<Subject> of(SubjectMaker maker) {
        Map<String, Subject.Builder> subjects = new LinkedHashMap<>();
        boolean legacy = legacy(maker.kind());
        for (Pool pool : pools(maker.situation(), maker.kind())) {
            for (PoolMember member : pool.getMembers()) {
                Host host = member.getHost();
                if (host == null || host.label().isEmpty()) {
                    continue;
                }
                Subject.Builder subject = subjects.computeIfAbsent(host.label(), label ->
                        (legacy ? maker.legacy(label, host) : maker.target(label, host)).bind("host", label)
                                .link(Link.HOST, label));
                link(maker, subject, pool, legacy);
            }
        }
        subjects.values().forEach(maker::defaults);
        return Repetitions.built(new ArrayList<>(subjects.values()));
    }

    private static void link(SubjectMaker maker, Subject.Builder subject, Pool pool, boolean legacy) {
        if (pool.kind() == PoolKind.EDGE) {
            subject.link(Link.EDGE, Names.of(pool)).bindDefault(legacy ? "legacyEdge" : "edge", Names.of(pool));
        }
        for (Role role : pool.getRoles()) {
            if (legacy && role instanceof Mediation mediation) {
                linkGateways(maker, subject, mediation);
            }
            if (role instanceof RoutedRole routed && routed.getNextHop() != null && pool.kind() != PoolKind.EDGE
                    && pool.kind() != PoolKind.MEDIATION) {
                subject.link(legacy ? Link.LEGACY_POOL : Link.TARGET_POOL, Names.of(routed.getNextHop()));
            }
        }
        if (legacy) {
            maker.ofLegacyPool(subject, pool);
        } else {
            maker.ofTargetPool(subject, pool);
        }
    }

    private static void linkGateways(SubjectMaker maker, Subject.Builder subject, Mediation mediation) {
        for (PstnGateway gateway : mediation.getGateways()) {
            subject.link(Link.GATEWAY, Names.of(gateway));
            maker.situation().successor(gateway).ifPresent(next -> subject.link(Link.GATEWAY, Names.of(next)));
        }
    }

    private static boolean legacy(SubjectKind kind) {
        return switch (kind) {
            case LEGACY_MACHINE, LEGACY_SERVER, LEGACY_EDGE_SERVER, LEGACY_ARCHIVING_SERVER, LEGACY_XMPP_GATEWAY,
                    CWA_SERVER, CHAT_SERVER -> true;
            default -> false;
        };
    }

    private static List<Pool> pools(Situation situation, SubjectKind kind) {
        TopologyIndex legacy = situation.legacyIndex();
        TopologyIndex target = situation.targetIndex();
        return switch (kind) {
            case LEGACY_MACHINE -> legacy.pools();
            case LEGACY_SERVER -> legacy.pools().stream().filter(pool -> !REMOVED_APART.contains(pool.kind())).toList();
            case LEGACY_EDGE_SERVER -> situation.legacyEdges();
            case LEGACY_ARCHIVING_SERVER -> legacy.pools().stream()
                    .filter(pool -> pool.kind() == PoolKind.ARCHIVING || pool.kind() == PoolKind.MONITORING).toList();
            case LEGACY_XMPP_GATEWAY -> legacy.pools(PoolKind.XMPP_GATEWAY);
            case CWA_SERVER -> legacy.pools(PoolKind.COMMUNICATOR_WEB_ACCESS);
            case CHAT_SERVER -> legacy.pools(PoolKind.GROUP_CHAT);
            case TARGET_FRONT_END -> situation.pilotPool().stream().toList();
            case FURTHER_FRONT_END -> PoolSubjects.further(situation);
            case TARGET_EDGE_SERVER -> situation.targetEdges();
            case DIRECTOR_SERVER -> target.pools(PoolKind.DIRECTOR);
            case PERSISTENT_CHAT_SERVER -> target.pools(PoolKind.PERSISTENT_CHAT);
            case BRANCH_APPLIANCE -> target.pools().stream()
                    .filter(pool -> pool.kind() == PoolKind.SURVIVABLE_BRANCH_APPLIANCE
                            || pool.kind() == PoolKind.SURVIVABLE_BRANCH_SERVER).toList();
            default -> throw new IllegalArgumentException("not a member of a pool: " + kind);
        };
    }
}

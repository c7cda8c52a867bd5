// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.migration.RouteChange;
import org.passerelle.planning.Link;
import org.passerelle.planning.Situation;
import org.passerelle.planning.Subject;
import org.passerelle.planning.Subject.Source;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.VoiceRoute;

/** Gateways, trunks and voice routes. */
final class VoiceSubjects {

    private final SubjectMaker maker;
    private final Situation situation;
    private final Map<String, Subject.Builder> subjects = new LinkedHashMap<>();

    private VoiceSubjects(SubjectMaker maker) {
        this.maker = maker;
        this.situation = maker.situation();
    }

    static List<Subject> of(SubjectMaker maker) {
        VoiceSubjects found = new VoiceSubjects(maker);
        switch (maker.kind()) {
            case GATEWAY -> found.gateways();
            case LEGACY_GATEWAY -> found.legacyGateways();
            case TRUNK -> found.situation.targetIndex().trunks().forEach(found::trunk);
            case VOICE_ROUTE -> found.routes();
            default -> throw new IllegalArgumentException("not of voice: " + maker.kind());
        }
        found.subjects.values().forEach(maker::defaults);
        return Repetitions.built(new ArrayList<>(found.subjects.values()));
    }

    private void gateways() {
        Map<PstnGateway, PstnGateway> former = new HashMap<>();
        for (PstnGateway legacy : situation.legacyIndex().gateways()) {
            situation.successor(legacy).ifPresent(next -> former.putIfAbsent(next, legacy));
        }
        for (PstnGateway gateway : situation.targetIndex().gateways()) {
            Subject.Builder subject = subjects.computeIfAbsent(Names.of(gateway), maker::plain)
                    .element(Source.TARGET, gateway).element(Source.LEGACY, former.get(gateway))
                    .bind("gateway", Names.of(gateway));
            link(subject, gateway);
            if (former.containsKey(gateway)) {
                subject.link(Link.GATEWAY, Names.of(former.get(gateway)));
            }
        }
    }

    private void link(Subject.Builder subject, PstnGateway gateway) {
        subject.link(Link.GATEWAY, Names.of(gateway));
        if (gateway.eContainer() instanceof Site site) {
            subject.link(Link.SITE, Names.of(site)).bindDefault("site", Names.of(site));
        }
        for (Trunk trunk : gateway.getTrunks()) {
            if (trunk.getMediation() != null) {
                subject.link(Link.TARGET_POOL, Names.of(trunk.getMediation()))
                        .bindDefault("target", Names.of(trunk.getMediation()));
            }
        }
    }

    private void legacyGateways() {
        for (PstnGateway gateway : situation.legacyIndex().gateways()) {
            Subject.Builder subject = subjects.computeIfAbsent(Names.of(gateway), maker::plain)
                    .element(Source.LEGACY, gateway).bind("gateway", Names.of(gateway))
                    .link(Link.GATEWAY, Names.of(gateway));
            situation.successor(gateway).ifPresent(next -> subject.element(Source.TARGET, next)
                    .link(Link.GATEWAY, Names.of(next)));
        }
    }

    private void trunk(Trunk trunk) {
        Subject.Builder subject = subjects.computeIfAbsent(Names.of(trunk), maker::plain)
                .element(Source.TARGET, trunk);
        if (trunk.eContainer() instanceof PstnGateway gateway) {
            subject.link(Link.GATEWAY, Names.of(gateway)).bind("gateway", Names.of(gateway));
        }
        if (trunk.getMediation() != null) {
            Pool pool = trunk.getMediation();
            subject.link(Link.TARGET_POOL, Names.of(pool)).bind("target", Names.of(pool));
        }
    }

    private void routes() {
        routes(situation.legacy(), Source.LEGACY);
        routes(situation.target(), Source.TARGET);
        for (RouteChange change : situation.migration().getRouteChanges()) {
            Subject.Builder subject = change.getRoute() == null ? null : subjects.get(Names.of(change.getRoute()));
            if (subject != null) {
                subject.element(Source.MIGRATION, change);
                change.getTrunks().forEach(trunk -> gatewayOf(subject, trunk));
            }
        }
    }

    private void routes(Topology topology, Source source) {
        if (topology.getVoice() == null) {
            return;
        }
        for (VoiceRoute route : topology.getVoice().getRoutes()) {
            Subject.Builder subject = subjects.computeIfAbsent(Names.of(route), maker::plain)
                    .element(source, route).bind("route", Names.of(route));
            route.getTrunks().forEach(trunk -> gatewayOf(subject, trunk));
            if (source == Source.LEGACY) {
                for (Pool mediation : route.getMediationServers()) {
                    LegacyVoice.gateways(mediation).forEach(gateway -> linkLegacy(subject, gateway));
                    LegacyVoice.pools(mediation).forEach(pool -> maker.ofLegacyPool(subject, pool));
                }
            }
        }
    }

    private void linkLegacy(Subject.Builder subject, PstnGateway gateway) {
        subject.link(Link.GATEWAY, Names.of(gateway));
        situation.successor(gateway).ifPresent(next -> subject.link(Link.GATEWAY, Names.of(next)));
    }

    private static void gatewayOf(Subject.Builder subject, Trunk trunk) {
        if (trunk.eContainer() instanceof PstnGateway gateway) {
            subject.link(Link.GATEWAY, Names.of(gateway));
        }
    }
}

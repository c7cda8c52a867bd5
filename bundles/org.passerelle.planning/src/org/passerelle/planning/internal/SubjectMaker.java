// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.planning.Link;
import org.passerelle.planning.Situation;
import org.passerelle.planning.Subject;
import org.passerelle.planning.Subject.Source;
import org.passerelle.planning.SubjectKind;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;

/** Makes subjects of one kind with the links and names that all of them have. */
final class SubjectMaker {

    private final Situation situation;
    private final SubjectKind kind;
    private final String pilot;
    private final String edge;
    private final String legacyEdge;

    SubjectMaker(Situation situation, SubjectKind kind) {
        this.situation = situation;
        this.kind = kind;
        this.pilot = situation.pilotPool().map(Names::of).orElse("");
        this.edge = federating(situation.targetEdges());
        this.legacyEdge = federating(situation.legacyEdges());
    }

    private static String federating(List<Pool> edges) {
        return edges.stream()
                .filter(pool -> TopologyIndex.role(pool, Edge.class).filter(Edge::isFederation).isPresent())
                .findFirst().or(() -> edges.stream().findFirst()).map(Names::of).orElse("");
    }

    Situation situation() {
        return situation;
    }

    SubjectKind kind() {
        return kind;
    }

    /** A subject with what every subject binds. */
    Subject.Builder plain(String label) {
        return Subject.of(kind, label).bind("pilot", pilot)
                .bind("media", situation.options().getMediaPath())
                .bind("work", situation.options().getWorkFolder());
    }

    /** Adds the names that stay the same for the whole deployment where the subject has none of its own. */
    Subject.Builder defaults(Subject.Builder builder) {
        return builder.bindDefault("edge", edge).bindDefault("legacyEdge", legacyEdge).bindDefault("target", pilot)
                .bindDefault("site", situation.pilotPool().map(Names::site).orElse(""));
    }

    Subject.Builder legacy(String label, EObject element) {
        return plain(label).element(Source.LEGACY, element);
    }

    Subject.Builder target(String label, EObject element) {
        return plain(label).element(Source.TARGET, element);
    }

    /** Says that a subject belongs to a legacy pool and to the pool that takes over from it. */
    Subject.Builder ofLegacyPool(Subject.Builder builder, Pool pool) {
        builder.link(Link.LEGACY_POOL, Names.of(pool)).bindDefault("legacy", Names.of(pool));
        situation.successor(pool).ifPresent(next -> builder.link(Link.TARGET_POOL, Names.of(next))
                .link(Link.SITE, Names.site(next)).bindDefault("target", Names.of(next))
                .bindDefault("site", Names.site(next)));
        return builder;
    }

    /** Says that a subject belongs to a target pool and to the legacy pools that it takes over from. */
    Subject.Builder ofTargetPool(Subject.Builder builder, Pool pool) {
        builder.link(Link.TARGET_POOL, Names.of(pool)).link(Link.SITE, Names.site(pool))
                .bindDefault("target", Names.of(pool)).bindDefault("site", Names.site(pool));
        for (Pool former : situation.predecessors(pool)) {
            builder.link(Link.LEGACY_POOL, Names.of(former)).bindDefault("legacy", Names.of(former));
        }
        return builder;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.passerelle.planning.Join;
import org.passerelle.planning.Link;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Subject;

/** Finds which instances of two kinds an edge connects. */
final class Joiner {

    /** Every step of the one list comes before every step of the other. */
    record Bundle(List<StepInstance> before, List<StepInstance> after) {
    }

    private final LegacyOrder order;
    private final Set<String> frontEnds = new LinkedHashSet<>();
    private final String pilot;

    Joiner(Situation situation) {
        this.order = new LegacyOrder(situation);
        this.pilot = Link.key(situation.pilotPool().map(Names::of).orElse(""));
        situation.legacyFrontEnds().forEach(pool -> frontEnds.add(Link.key(Names.of(pool))));
    }

    List<Bundle> bundles(Join join, StepGroup before, StepGroup after) {
        return switch (join) {
            case ALL -> all(before, after);
            case PILOT_POOL -> all(before.only(this::ofPilot), after);
            case LAST_POOL -> all(before, after.only(this::ofLastPool));
            case SAME_POOL -> samePool(before, after);
            case SAME_HOST -> shared(before, after, Link.HOST);
            case SAME_WAVE -> shared(before, after, Link.WAVE);
            case SAME_GATEWAY -> shared(before, after, Link.GATEWAY);
            case SAME_SITE -> shared(before, after, Link.SITE);
            case SAME_DOMAIN -> shared(before, after, Link.DOMAIN);
            case SAME_EDGE -> shared(before, after, Link.EDGE);
            case ROUTE_POOL -> shared(before, after, Link.LEGACY_POOL);
            case SRV_POOL -> signIn(before, after);
            case POOL_OR_ALL -> samePoolOrAll(before, after);
        };
    }

    private static List<Bundle> all(StepGroup before, StepGroup after) {
        return before.isEmpty() || after.isEmpty() ? List.of() : List.of(new Bundle(before.steps(), after.steps()));
    }

    private boolean ofPilot(Subject subject) {
        return subject.links(Link.TARGET_POOL).contains(pilot);
    }

    /** Servers of no pool that homes users, such as a Mediation Server, go with the last pool. */
    private boolean ofLastPool(Subject subject) {
        Set<String> pools = subject.links(Link.LEGACY_POOL);
        return pools.contains(order.last()) || pools.stream().noneMatch(frontEnds::contains);
    }

    private static List<Bundle> shared(StepGroup before, StepGroup after, Link link) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        Map<String, List<StepInstance>> first = before.by(link);
        List<Bundle> bundles = new ArrayList<>();
        after.by(link).forEach((name, waiting) -> {
            List<StepInstance> steps = first.get(name);
            if (steps != null) {
                bundles.add(new Bundle(steps, waiting));
            }
        });
        return bundles;
    }

    /** By legacy pool where both sides have one, else by target pool. */
    private static List<Bundle> samePool(StepGroup before, StepGroup after) {
        List<Bundle> bundles = new ArrayList<>(
                shared(before.ofLegacyPools(), after.ofLegacyPools(), Link.LEGACY_POOL));
        bundles.addAll(shared(before.ofNoLegacyPool(), after.ofLegacyPools(), Link.TARGET_POOL));
        bundles.addAll(shared(before, after.ofNoLegacyPool(), Link.TARGET_POOL));
        return bundles;
    }

    private static List<Bundle> samePoolOrAll(StepGroup before, StepGroup after) {
        Predicate<Subject> ofPool = subject -> !subject.links(Link.LEGACY_POOL).isEmpty()
                || !subject.links(Link.TARGET_POOL).isEmpty();
        List<Bundle> bundles = new ArrayList<>(samePool(before, after));
        bundles.addAll(all(before.only(ofPool.negate()), after));
        bundles.addAll(all(before.only(ofPool), after.only(ofPool.negate())));
        return bundles;
    }

    private List<Bundle> signIn(StepGroup domains, StepGroup after) {
        List<Bundle> bundles = new ArrayList<>();
        Map<String, List<StepInstance>> byPool = after.by(Link.LEGACY_POOL);
        domains.by(Link.DOMAIN).forEach((domain, steps) -> {
            for (String pool : order.signInPools(domain)) {
                if (byPool.containsKey(pool)) {
                    bundles.add(new Bundle(steps, byPool.get(pool)));
                }
            }
        });
        return bundles;
    }
}

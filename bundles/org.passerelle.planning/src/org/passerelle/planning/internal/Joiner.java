// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    List<Bundle> bundles(Join join, List<StepInstance> before, List<StepInstance> after) {
        return switch (join) {
            case ALL -> all(before, after);
            case PILOT_POOL -> all(only(before, this::ofPilot), after);
            case LAST_POOL -> all(before, only(after, this::ofLastPool));
            case SAME_POOL -> samePool(before, after);
            case SAME_HOST -> shared(before, after, Link.HOST, Link.HOST);
            case SAME_WAVE -> shared(before, after, Link.WAVE, Link.WAVE);
            case SAME_GATEWAY -> shared(before, after, Link.GATEWAY, Link.GATEWAY);
            case SAME_SITE -> shared(before, after, Link.SITE, Link.SITE);
            case SAME_DOMAIN -> shared(before, after, Link.DOMAIN, Link.DOMAIN);
            case SAME_EDGE -> shared(before, after, Link.EDGE, Link.EDGE);
            case ROUTE_POOL -> shared(before, after, Link.LEGACY_POOL, Link.LEGACY_POOL);
            case SRV_POOL -> signIn(before, after);
            case POOL_OR_ALL -> samePoolOrAll(before, after);
        };
    }

    private static List<Bundle> all(List<StepInstance> before, List<StepInstance> after) {
        return before.isEmpty() || after.isEmpty() ? List.of() : List.of(new Bundle(before, after));
    }

    private static List<StepInstance> only(List<StepInstance> steps, Predicate<Subject> test) {
        return steps.stream().filter(step -> test.test(step.about())).toList();
    }

    private boolean ofPilot(Subject subject) {
        return subject.links(Link.TARGET_POOL).contains(pilot);
    }

    /** Servers of no pool that homes users, such as a Mediation Server, go with the last pool. */
    private boolean ofLastPool(Subject subject) {
        Set<String> pools = subject.links(Link.LEGACY_POOL);
        return pools.contains(order.last()) || pools.stream().noneMatch(frontEnds::contains);
    }

    private static List<Bundle> shared(List<StepInstance> before, List<StepInstance> after, Link one, Link other) {
        Map<String, List<StepInstance>> first = byLink(before, one);
        List<Bundle> bundles = new ArrayList<>();
        byLink(after, other).forEach((name, waiting) -> {
            if (first.containsKey(name)) {
                bundles.add(new Bundle(first.get(name), waiting));
            }
        });
        return bundles;
    }

    private static Map<String, List<StepInstance>> byLink(List<StepInstance> steps, Link link) {
        Map<String, List<StepInstance>> found = new LinkedHashMap<>();
        for (StepInstance step : steps) {
            step.about().links(link).forEach(name -> found.computeIfAbsent(name, any -> new ArrayList<>()).add(step));
        }
        return found;
    }

    /** By legacy pool where both sides have one, else by target pool. */
    private static List<Bundle> samePool(List<StepInstance> before, List<StepInstance> after) {
        Predicate<Subject> legacy = subject -> !subject.links(Link.LEGACY_POOL).isEmpty();
        List<StepInstance> oldBefore = only(before, legacy);
        List<StepInstance> newBefore = only(before, legacy.negate());
        List<StepInstance> oldAfter = only(after, legacy);
        List<StepInstance> newAfter = only(after, legacy.negate());
        List<Bundle> bundles = new ArrayList<>(shared(oldBefore, oldAfter, Link.LEGACY_POOL, Link.LEGACY_POOL));
        bundles.addAll(shared(newBefore, oldAfter, Link.TARGET_POOL, Link.TARGET_POOL));
        bundles.addAll(shared(before, newAfter, Link.TARGET_POOL, Link.TARGET_POOL));
        return bundles;
    }

    private static List<Bundle> samePoolOrAll(List<StepInstance> before, List<StepInstance> after) {
        Predicate<Subject> ofPool = subject -> !subject.links(Link.LEGACY_POOL).isEmpty()
                || !subject.links(Link.TARGET_POOL).isEmpty();
        List<Bundle> bundles = new ArrayList<>(samePool(before, after));
        bundles.addAll(all(only(before, ofPool.negate()), after));
        bundles.addAll(all(only(before, ofPool), only(after, ofPool.negate())));
        return bundles;
    }

    private List<Bundle> signIn(List<StepInstance> domains, List<StepInstance> after) {
        List<Bundle> bundles = new ArrayList<>();
        Map<String, List<StepInstance>> byPool = byLink(after, Link.LEGACY_POOL);
        byLink(domains, Link.DOMAIN).forEach((domain, steps) -> {
            for (String pool : order.signInPools(domain)) {
                if (byPool.containsKey(pool)) {
                    bundles.add(new Bundle(steps, byPool.get(pool)));
                }
            }
        });
        return bundles;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.passerelle.planning.Link;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Subject;

/** The steps of one kind, sorted by what they belong to when an edge first asks for it; edges share the result. */
final class StepGroup {

    static final StepGroup NONE = new StepGroup(List.of());

    private final List<StepInstance> steps;
    private final Map<Link, Map<String, List<StepInstance>>> byLink = new EnumMap<>(Link.class);
    private StepGroup ofLegacyPools;
    private StepGroup ofNoLegacyPool;

    /** @param steps the steps, which are not changed any more */
    StepGroup(List<StepInstance> steps) {
        this.steps = steps;
    }

    List<StepInstance> steps() {
        return steps;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The steps by the names of what they belong to in one respect, in order. */
    Map<String, List<StepInstance>> by(Link link) {
        return byLink.computeIfAbsent(link, this::sort);
    }

    private Map<String, List<StepInstance>> sort(Link link) {
        Map<String, List<StepInstance>> found = new LinkedHashMap<>();
        for (StepInstance step : steps) {
            for (String name : step.about().links(link)) {
                found.computeIfAbsent(name, any -> new ArrayList<>(2)).add(step);
            }
        }
        return found;
    }

    /** Those that belong to a legacy pool. */
    StepGroup ofLegacyPools() {
        split();
        return ofLegacyPools;
    }

    /** Those that belong to no legacy pool. */
    StepGroup ofNoLegacyPool() {
        split();
        return ofNoLegacyPool;
    }

    private void split() {
        if (ofLegacyPools == null) {
            ofLegacyPools = only(subject -> !subject.links(Link.LEGACY_POOL).isEmpty());
            ofNoLegacyPool = ofLegacyPools == this ? NONE
                    : only(subject -> subject.links(Link.LEGACY_POOL).isEmpty());
        }
    }

    /** Those whose subject passes a test. */
    StepGroup only(Predicate<Subject> test) {
        List<StepInstance> chosen = new ArrayList<>();
        for (StepInstance step : steps) {
            if (test.test(step.about())) {
                chosen.add(step);
            }
        }
        return chosen.size() == steps.size() ? this : new StepGroup(chosen);
    }
}

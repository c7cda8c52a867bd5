// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The steps that wait for nothing any more. Those of a wave that has begun come first, an earlier wave before a later
 * one; else the one with the lowest number. Numbers follow phase, page and subject.
 */
final class FreeSteps {

    private final StepWaves waves;
    private final PriorityQueue<Integer> all = new PriorityQueue<>();
    private final PriorityQueue<Integer> ofBegunWaves;
    private final Map<Integer, List<Integer>> ofOtherWaves = new HashMap<>();
    private final BitSet begun = new BitSet();
    private final BitSet taken = new BitSet();
    private boolean byWave;

    FreeSteps(StepWaves waves) {
        this.waves = waves;
        this.ofBegunWaves = new PriorityQueue<>(
                Comparator.<Integer>comparingInt(waves::of).thenComparing(Comparator.naturalOrder()));
    }

    void add(int step) {
        int wave = waves.of(step);
        all.add(step);
        if (wave != StepWaves.NONE && begun.get(wave)) {
            ofBegunWaves.add(step);
        } else if (wave != StepWaves.NONE) {
            ofOtherWaves.computeIfAbsent(wave, any -> new ArrayList<>()).add(step);
        }
    }

    boolean isEmpty() {
        return next() < 0;
    }

    /** The lowest number that is still there, or -1. */
    int next() {
        while (!all.isEmpty() && taken.get(all.peek())) {
            all.remove();
        }
        return all.isEmpty() ? -1 : all.peek();
    }

    /** Takes the step that comes next; there must be one. */
    int take() {
        byWave = !ofBegunWaves.isEmpty();
        int step = byWave ? ofBegunWaves.remove() : next();
        taken.set(step);
        int wave = waves.of(step);
        if (wave != StepWaves.NONE && !begun.get(wave)) {
            begun.set(wave);
            ofOtherWaves.remove(wave).stream().filter(other -> other != step).forEach(ofBegunWaves::add);
        }
        return step;
    }

    /** Whether the step taken last came for its wave. */
    boolean cameForItsWave() {
        return byWave;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.Fate;
import org.passerelle.merge.LegacyMerge;
import org.passerelle.merge.TraceEntry;
import org.passerelle.merge.TraceEntry.Side;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** The outcome of a merge, with questions that tests ask of it. */
record Merged(CoexistenceMerge.Result result) {

    static Merged of(Topology legacy, Topology target) {
        return new Merged(CoexistenceMerge.merge(legacy, target));
    }

    Topology topology() {
        return result.coexistence();
    }

    /** Names of the pools below BackCompatSite. */
    List<String> shown() {
        Optional<BackCompatSite> site = LegacyMerge.find(topology());
        return site.stream().flatMap(found -> found.getPools().stream()).map(Pool::getFqdn).map(String::valueOf).toList();
    }

    boolean has(String path) {
        return NamePaths.of(topology()).find(path).isPresent();
    }

    TraceEntry entry(Side side, String path) {
        List<TraceEntry> found = result.trace().stream()
                .filter(entry -> entry.side() == side && entry.path().equals(path)).toList();
        assertThat(found).as("trace entries of %s %s", side, path).hasSize(1);
        return found.getFirst();
    }

    /** Asserts the fate of a legacy element and why, in both languages, with the page that says so. */
    void assertLegacy(String path, Fate fate, String page, String english, String french) {
        TraceEntry entry = entry(Side.LEGACY, path);
        assertThat(entry.fate()).as(path).isEqualTo(fate);
        assertThat(entry.page()).as(path).isEqualTo(page);
        assertThat(entry.explanation(Locale.ENGLISH)).as(path).contains(english);
        assertThat(entry.explanation(Locale.FRENCH)).as(path).contains(french);
        assertThat(has(path)).as("%s in the merged topology", path).isEqualTo(!entry.mergedPath().isEmpty());
    }

    void assertInMerged(String path) {
        assertThat(entry(Side.LEGACY, path).mergedPath()).isEqualTo(path);
    }

    void assertNotInMerged(String path) {
        assertThat(entry(Side.LEGACY, path).mergedPath()).isEmpty();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.Difference;
import org.passerelle.merge.Fate;
import org.passerelle.merge.TopologyComparison;
import org.passerelle.merge.TraceEntry;
import org.passerelle.merge.TraceEntry.Side;
import org.passerelle.merge.TraceReport;
import org.passerelle.merge.Transplant;
import org.passerelle.merge.HeldBack;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.NamePaths;

/** What holds for the merge of any two topologies. */
class MergePropertiesTest {

    @Provide
    net.jqwik.api.Arbitrary<Topology> legacy() {
        return RandomTopologies.of(ProductVersion.OCS_2007_R2);
    }

    @Provide
    net.jqwik.api.Arbitrary<Topology> target() {
        return RandomTopologies.of(ProductVersion.LYNC_2013);
    }

    @Property(tries = 60)
    void theTraceHasEveryElementOfBothSidesOnce(@ForAll("legacy") Topology legacy, @ForAll("target") Topology target) {
        List<TraceEntry> trace = CoexistenceMerge.merge(legacy, target).trace();

        List<String> expected = new ArrayList<>();
        expected.addAll(paths(Side.LEGACY, legacy));
        expected.addAll(paths(Side.TARGET, target));
        assertThat(trace.stream().map(entry -> entry.side() + " " + entry.path()).toList())
                .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 40)
    void everyPlaceThatTheTraceNamesIsInTheMergedTopology(@ForAll("legacy") Topology legacy, @ForAll("target") Topology target) {
        CoexistenceMerge.Result result = CoexistenceMerge.merge(legacy, target);
        NamePaths merged = NamePaths.of(result.coexistence());

        Set<String> named = new TreeSet<>();
        for (TraceEntry entry : result.trace()) {
            assertThat(entry.explanation(Locale.FRENCH)).isNotBlank();
            if (!entry.mergedPath().isEmpty()) {
                assertThat(merged.find(entry.mergedPath())).as(entry.toString()).isPresent();
                assertThat(entry.fate()).as(entry.toString()).isNotEqualTo(Fate.NOT_SHOWN);
                named.add(entry.mergedPath());
            }
        }
        Set<String> all = new TreeSet<>(pathsOf(result.coexistence()));
        all.removeAll(named);
        assertThat(all).as("elements that come from nowhere").isSubsetOf("site:BackCompatSite");
    }

    @Property(tries = 30)
    void mergingTwiceGivesTheSameBytesInAnyLocale(@ForAll("legacy") Topology legacy, @ForAll("target") Topology target) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String first = bytes(legacy, target);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(bytes(legacy, target)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 40)
    void theInputsAreNotChanged(@ForAll("legacy") Topology legacy, @ForAll("target") Topology target) {
        String before = Topologies.xmi(legacy) + Topologies.xmi(target);

        CoexistenceMerge.merge(legacy, target);

        assertThat(Topologies.xmi(legacy) + Topologies.xmi(target)).isEqualTo(before);
    }

    @Property(tries = 60)
    void mergingEverythingIntoNothingLeavesNoDifference(@ForAll("target") Topology target) {
        Topology state = TopologyFactory.eINSTANCE.createTopology();

        new Transplant(state, target).define(target, HeldBack.NOTHING);

        assertThat(TopologyComparison.compare(target, state).differences()).isEmpty();
        assertThat(TopologyComparison.compare(state, target).equal()).isTrue();
        assertThat(Topologies.xmi(state)).isEqualTo(Topologies.xmi(target));
    }

    @Property(tries = 60)
    void aMergeWithAnEmptyLegacyDeploymentLeavesNoDifference(@ForAll("target") Topology target) {
        Topology nothing = TopologyFactory.eINSTANCE.createTopology();
        nothing.setName("Nothing");

        Topology merged = CoexistenceMerge.merge(nothing, target).coexistence();

        assertThat(TopologyComparison.compare(target, merged).differences()).isEmpty();
        assertThat(TopologyComparison.compare(target, merged).carriedOver()).isEmpty();
    }

    @Property(tries = 40)
    void everythingOfTheTargetIsInTheMergedTopology(@ForAll("legacy") Topology legacy, @ForAll("target") Topology target) {
        Topology merged = CoexistenceMerge.merge(legacy, target).coexistence();

        assertThat(TopologyComparison.compare(target, merged).differences())
                .filteredOn(difference -> difference.kind() == Difference.Kind.MISSING).isEmpty();
    }

    private static String bytes(Topology legacy, Topology target) {
        CoexistenceMerge.Result result = CoexistenceMerge.merge(legacy, target);
        return TraceReport.text(result.trace(), Locale.ENGLISH) + TraceReport.text(result.trace(), Locale.FRENCH)
                + TraceReport.json(result.trace(), Locale.ENGLISH) + Topologies.xmi(result.coexistence());
    }

    private static List<String> paths(Side side, Topology topology) {
        return pathsOf(topology).stream().map(path -> side + " " + path).toList();
    }

    private static List<String> pathsOf(Topology topology) {
        NamePaths paths = NamePaths.of(topology);
        List<String> all = new ArrayList<>(List.of(paths.path(topology).orElseThrow()));
        topology.eAllContents().forEachRemaining((EObject element) -> all.add(paths.path(element).orElseThrow()));
        return all;
    }
}

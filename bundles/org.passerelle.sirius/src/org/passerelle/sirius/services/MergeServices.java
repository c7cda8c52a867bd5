// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.services;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.merge.Fate;
import org.passerelle.merge.LegacyMerge;
import org.passerelle.merge.TraceEntry;
import org.passerelle.migration.Migration;
import org.passerelle.migration.Severity;
import org.passerelle.rules.Finding;
import org.passerelle.sirius.internal.MergeSnapshot;
import org.passerelle.sirius.internal.Views;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;

/**
 * What the merge diagram shows of a migration: the elements of both topologies themselves, where the merge puts them, and
 * what follows them. Services that get the diagram find the migration as its root.
 */
public class MergeServices {

    /** The migration as the stand-in of the site that the merge makes; none while there is no legacy topology. */
    public List<Migration> mergedSite(Migration migration) {
        return migration.legacyTopology() == null ? List.of() : List.of(migration);
    }

    /** The name of the site that the merge makes. */
    public String mergedSiteName(Migration migration) {
        return LegacyMerge.SITE_NAME;
    }

    /** The legacy pools that stand in the site that the merge makes. */
    public List<Pool> mergedPools(Migration migration) {
        return legacyPools(migration).filter(pool -> isMerged(migration, pool)).toList();
    }

    /** The legacy topology as the place of what the merge leaves beside; none if it leaves nothing. */
    public List<Topology> legacyBeside(Migration migration) {
        Topology legacy = migration.legacyTopology();
        return legacy == null || besideOf(migration).isEmpty() && gateways(legacy).findAny().isEmpty() ? List.of() : List.of(legacy);
    }

    /** The legacy pools that the merge leaves beside. */
    public List<Pool> poolsBeside(Topology legacy, EObject diagram) {
        return migration(diagram).map(MergeServices::besideOf).orElse(List.of());
    }

    /** The gateways of a topology. */
    public List<PstnGateway> gatewaysOf(Topology topology) {
        return gateways(topology).toList();
    }

    /** The gateways of a site. */
    public List<PstnGateway> siteGateways(Site site) {
        return List.copyOf(site.getGateways());
    }

    /** The sites of the target. */
    public List<Site> targetSites(Migration migration) {
        Topology target = migration.targetTopology();
        return target == null ? List.of() : List.copyOf(target.getSites());
    }

    /** What follows an element: the pools its users move to, the gateway that replaces it. */
    public List<EObject> successors(EObject element, EObject diagram) {
        return migration(diagram).map(migration -> MergeSnapshot.of(migration).successors(element)).orElse(List.of());
    }

    /** Whether the merge can't take an element. */
    public boolean isRefused(EObject element, EObject diagram) {
        return fate(element, diagram).map(entry -> entry.fate() == Fate.REFUSED).orElse(false);
    }

    /** What the merge makes of an element, and why. */
    public String fateText(EObject element, EObject diagram) {
        return fate(element, diagram).map(entry -> entry.explanation(Locale.getDefault())).orElse("");
    }

    /** Whether the gravest finding of the rules about both topologies on an element is of a severity. */
    public boolean isWorstOfPair(EObject element, EObject diagram, String severity) {
        List<Finding> findings = pairFindings(element, diagram);
        return !findings.isEmpty() && findings.get(0).severity() == Severity.valueOf(severity.toUpperCase(Locale.ROOT));
    }

    /** The sentences of these findings, one a line. */
    public String pairFindingTexts(EObject element, EObject diagram) {
        Locale locale = Locale.getDefault();
        return pairFindings(element, diagram).stream().map(one -> one.ruleId() + ": " + one.message(locale))
                .collect(Collectors.joining("\n"));
    }

    private static List<Finding> pairFindings(EObject element, EObject diagram) {
        return migration(diagram).map(migration -> MergeSnapshot.of(migration).findings(element)).orElse(List.of());
    }

    private static List<Pool> besideOf(Migration migration) {
        return legacyPools(migration).filter(pool -> !isMerged(migration, pool)).toList();
    }

    private static boolean isMerged(Migration migration, Pool pool) {
        return MergeSnapshot.of(migration).fate(pool)
                .map(entry -> entry.fate() == Fate.CARRIED || entry.fate() == Fate.TRUSTED_ENTRY).orElse(false);
    }

    private static Stream<Pool> legacyPools(Migration migration) {
        Topology legacy = migration.legacyTopology();
        return legacy == null ? Stream.empty() : legacy.getSites().stream().flatMap(site -> site.getPools().stream());
    }

    private static Stream<PstnGateway> gateways(Topology topology) {
        return topology.getSites().stream().flatMap(site -> site.getGateways().stream());
    }

    private static Optional<TraceEntry> fate(EObject element, EObject diagram) {
        return migration(diagram).flatMap(migration -> MergeSnapshot.of(migration).fate(element));
    }

    private static Optional<Migration> migration(EObject diagram) {
        return Views.element(diagram) instanceof Migration migration ? Optional.of(migration) : Optional.empty();
    }
}

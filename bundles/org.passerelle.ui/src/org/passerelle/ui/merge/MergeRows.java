// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.merge.Fate;
import org.passerelle.merge.MergeMessages;
import org.passerelle.merge.TraceEntry;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.topology.derived.Terms;

/** What became of all elements: what is refused first, then by what became of them. */
final class MergeRows {

    private final List<MergeRow> rows;
    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    private final Map<Fate, Integer> ofLegacy = new EnumMap<>(Fate.class);
    private final Map<String, MergeRow> sources = new HashMap<>();
    private final Map<String, MergeRow> merged = new HashMap<>();

    private MergeRows(List<MergeRow> rows) {
        this.rows = List.copyOf(rows);
        for (MergeRow row : rows) {
            TraceEntry entry = row.entry();
            counts.merge(entry.fate(), 1, Integer::sum);
            if (entry.side() == TraceEntry.Side.LEGACY) {
                ofLegacy.merge(entry.fate(), 1, Integer::sum);
            }
            sources.putIfAbsent(entry.side() + entry.path(), row);
            merged.putIfAbsent(entry.mergedPath(), row);
        }
    }

    /** No rows. */
    static MergeRows none() {
        return new MergeRows(List.of());
    }

    static MergeRows of(List<TraceEntry> trace, Topology legacy, Topology target, Locale locale) {
        MergeMessages messages = MergeMessages.in(locale);
        Map<TraceEntry.Side, NamePaths> paths = new EnumMap<>(Map.of(TraceEntry.Side.LEGACY, NamePaths.of(legacy),
                TraceEntry.Side.TARGET, NamePaths.of(target)));
        List<MergeRow> rows = new ArrayList<>();
        for (TraceEntry entry : trace) {
            EObject element = paths.get(entry.side()).find(entry.path()).orElseThrow();
            if (!(element instanceof Topology)) {
                rows.add(MergeRow.of(entry, element, Terms.of(element.eClass(), locale), messages));
            }
        }
        rows.sort(Comparator.comparing((MergeRow row) -> row.entry().fate() != Fate.REFUSED).thenComparing(row -> row.entry().fate()));
        return new MergeRows(rows);
    }

    List<MergeRow> all() {
        return rows;
    }

    int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    /** How many elements of the legacy topology have one of some fates. */
    int ofLegacy(Fate... fates) {
        return Arrays.stream(fates).mapToInt(fate -> ofLegacy.getOrDefault(fate, 0)).sum();
    }

    /** Those of a fate, or of any for null, that hold some words. */
    List<MergeRow> matching(Fate fate, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return rows.stream().filter(row -> fate == null || row.entry().fate() == fate)
                .filter(row -> wanted.isEmpty() || row.holds(wanted)).toList();
    }

    /** The row of an element of a topology, or of the nearest element around it; empty for none. */
    Optional<MergeRow> of(TraceEntry.Side side, String path) {
        MergeRow row = null;
        for (String at = path; row == null && !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            row = sources.get(side + at);
        }
        return Optional.ofNullable(row);
    }

    /** The row of the element that a node of a picture stands for; null for none. */
    MergeRow of(MergePicture picture, String node) {
        return switch (picture) {
            case LEGACY -> sources.get(TraceEntry.Side.LEGACY + node);
            case COEXISTENCE -> merged.get(node);
            case TARGET -> sources.get(TraceEntry.Side.TARGET + node);
        };
    }
}

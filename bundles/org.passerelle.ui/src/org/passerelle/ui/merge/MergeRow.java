// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.merge.MergeMessages;
import org.passerelle.merge.TraceEntry;
import org.passerelle.notation.Icons;

/**
 * What became of one element, in the words of the columns.
 *
 * @param entry what the merge wrote down
 * @param icon path of the icon of the element in the bundle of the notation
 * @param cells the words of the columns, in the order of {@link Column}
 */
record MergeRow(TraceEntry entry, String icon, List<String> cells) {

    /** The columns of the table. */
    enum Column { FATE, KIND, ELEMENT, REASON, SIDE, MERGED }

    MergeRow {
        cells = List.copyOf(cells);
    }

    /**
     * @param entry what the merge wrote down
     * @param element the element
     * @param kind the word for what the element is
     * @param messages the words of the merge
     */
    static MergeRow of(TraceEntry entry, EObject element, String kind, MergeMessages messages) {
        return new MergeRow(entry, Icons.path(element), List.of(messages.text("fate." + entry.fate()), kind, name(entry.path(), kind),
                messages.text("reason." + entry.reason()), messages.text("side." + entry.side()), name(entry.mergedPath(), kind)));
    }

    String text(Column column) {
        return cells.get(column.ordinal());
    }

    /** Whether a column holds some words. @param words in lower case */
    boolean holds(String words) {
        return cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(words));
    }

    /** The names in a name path, without the kinds; the kind alone for what has no name. */
    private static String name(String path, String kind) {
        String names = Arrays.stream(path.split("/")).filter(segment -> segment.indexOf(':') > 0)
                .map(segment -> URI.decode(segment.substring(segment.indexOf(':') + 1))).collect(Collectors.joining(" › "));
        return names.isEmpty() && !path.isEmpty() ? kind : names;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.util.Locale;
import java.util.Objects;

/**
 * What became of one element.
 *
 * @param side which topology it is from
 * @param path its name path there
 * @param fate what became of it
 * @param reason key of the sentence that says why
 * @param mergedPath its name path in the merged topology; empty where it is not in it
 * @param page source page of the fact, possibly empty
 */
public record TraceEntry(Side side, String path, Fate fate, String reason, String mergedPath, String page) {

    /** Which topology an element is from. */
    public enum Side { LEGACY, TARGET }

    /** Refuses null parts. */
    public TraceEntry {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(mergedPath, "mergedPath");
        Objects.requireNonNull(page, "page");
    }

    /** The sentence that says why, in English or French. */
    public String explanation(Locale locale) {
        return MergeMessages.in(locale).text("reason." + reason);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.topology.texts.Json;

/** Prints the trace of a merge for people and for machines. */
public final class TraceReport {

    private TraceReport() {
    }

    /**
     * @param trace the entries
     * @param locale English or French
     * @return lines of text: a summary by fate, then one line an element
     */
    public static String text(List<TraceEntry> trace, Locale locale) {
        MergeMessages messages = MergeMessages.in(locale);
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        trace.forEach(entry -> counts.merge(entry.fate(), 1, Integer::sum));
        StringBuilder text = new StringBuilder(messages.text("heading.summary")).append('\n');
        counts.forEach((fate, count) -> text.append("  ").append(messages.text("fate." + fate)).append(": ")
                .append(count).append('\n'));
        text.append('\n').append(messages.text("heading.trace")).append('\n');
        for (TraceEntry entry : trace) {
            text.append("  [").append(messages.text("side." + entry.side())).append("] ").append(entry.path())
                    .append(" — ").append(messages.text("fate." + entry.fate()));
            if (!entry.mergedPath().isEmpty() && !entry.mergedPath().equals(entry.path())) {
                text.append(" → ").append(entry.mergedPath());
            }
            text.append(" — ").append(messages.text("reason." + entry.reason())).append('\n');
        }
        return text.toString();
    }

    /**
     * @param trace the entries
     * @param locale language of the explanations
     * @return a JSON array with one object an element
     */
    public static String json(List<TraceEntry> trace, Locale locale) {
        MergeMessages messages = MergeMessages.in(locale);
        List<Map<String, String>> entries = new ArrayList<>();
        for (TraceEntry entry : trace) {
            Map<String, String> json = new LinkedHashMap<>();
            json.put("side", entry.side().name().toLowerCase(Locale.ROOT));
            json.put("element", entry.path());
            json.put("fate", entry.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.put("merged", entry.mergedPath());
            json.put("reason", messages.text("reason." + entry.reason()));
            json.put("page", entry.page());
            entries.add(json);
        }
        return Json.write(entries);
    }
}

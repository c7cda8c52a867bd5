// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the trace of a merge for people and for machines. */
public final class TraceReport {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

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
        StringWriter text = new StringWriter();
        MergeMessages messages = MergeMessages.in(locale);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
            json.writeStartArray();
            for (TraceEntry entry : trace) {
                json.writeStartObject();
                json.writeStringField("side", entry.side().name().toLowerCase(Locale.ROOT));
                json.writeStringField("element", entry.path());
                json.writeStringField("fate", entry.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                json.writeStringField("merged", entry.mergedPath());
                json.writeStringField("reason", messages.text("reason." + entry.reason()));
                json.writeStringField("page", entry.page());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException writingToMemory) {
            throw new UncheckedIOException(writingToMemory);
        }
        return text.append('\n').toString();
    }
}

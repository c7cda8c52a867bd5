// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints problems as a JSON array. */
final class JsonReport {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    /** Writes the inside of a document. */
    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private JsonReport() {
    }

    static String document(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
            body.write(json);
        } catch (IOException writingToMemory) {
            throw new UncheckedIOException(writingToMemory);
        }
        return text.append('\n').toString();
    }

    static String print(List<Problem> problems) {
        return document(json -> {
            json.writeStartArray();
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringField("id", problem.id());
                json.writeStringField("severity", problem.severity().getLiteral());
                json.writeStringField("message", problem.message());
                json.writeStringField("file", problem.file());
                json.writeNumberField("line", problem.line());
                json.writeNumberField("column", problem.column());
                json.writeStringField("element", problem.element());
                json.writeStringField("help", problem.help());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV files that a spreadsheet opens safely and a script reads back: UTF-8 with byte order mark, {@code ;}
 * between cells, CR LF after rows, quotes where needed.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, as does one that starts with an
 * apostrophe itself, so that taking one leading apostrophe away gives every cell back.
 */
public final class CsvWriter {

    private static final String DANGEROUS = "=+-@\t\r'";

    private final StringBuilder out = new StringBuilder("\uFEFF");
    private final int columns;

    /**
     * Starts a file.
     *
     * @param headings the column names, at least one
     */
    public CsvWriter(List<String> headings) {
        columns = headings.size();
        row(headings);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException when it has another number of cells than the headings, or a NUL
     */
    public CsvWriter row(List<String> cells) {
        if (cells.isEmpty() || cells.size() != columns) {
            throw new IllegalArgumentException("A row of " + cells.size() + " cells under " + columns + " headings.");
        }
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ";").append(cell(cells.get(i)));
        }
        out.append("\r\n");
        return this;
    }

    /** The file so far. */
    public byte[] toBytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A cell must not hold NUL.");
        }
        boolean guarded = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        String safe = guarded ? "'" + text : text;
        boolean quoted = safe.isEmpty() || safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\r' || c == '\n' || c == ',')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

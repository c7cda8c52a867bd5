// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma separated values in which cells may be quoted. The delimiter is the semicolon or the comma, whichever the
 * first line has outside of quotes; a byte order mark is skipped.
 */
public final class CsvReader {

    private final String text;
    private final char delimiter;
    private int at;
    private int line = 1;

    private CsvReader(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.delimiter = delimiterOf(this.text);
    }

    /**
     * A row.
     *
     * @param line line on which it begins, from 1
     * @param cells its cells
     */
    public record Row(int line, List<String> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell at a place; empty where the row is shorter or the place is negative. */
        public String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index) : "";
        }
    }

    /**
     * @param text the whole file
     * @return its rows without blank ones
     */
    public static List<Row> read(String text) {
        CsvReader reader = new CsvReader(text);
        List<Row> rows = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            Row row = reader.row();
            if (row.cells().size() > 1 || !row.cells().get(0).isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static char delimiterOf(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ';' || c == ',')) {
                return c;
            }
        }
        return ';';
    }

    private Row row() {
        int first = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (skip(delimiter));
        skip('\r');
        if (skip('\n')) {
            line++;
        }
        return new Row(first, cells);
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = skip('"');
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                at++;
                quoted = skip('"');
                if (quoted) {
                    cell.append('"');
                }
                continue;
            }
            if (!quoted && (c == delimiter || c == '\n' || c == '\r' && next() == '\n')) {
                break;
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
            at++;
        }
        return cell.toString();
    }

    private char next() {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    }

    private boolean skip(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }
}

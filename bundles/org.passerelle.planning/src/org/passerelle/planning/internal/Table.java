// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.planning.PlanningException;
import org.passerelle.planning.StepKind;

/** Reads the tables that lie beside the step kinds: a heading, then rows of cells parted by tabulators. */
final class Table {

    private static final String NONE = "-";

    private Table() {
    }

    static List<String[]> read(String name) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = StepKind.class.getResourceAsStream("catalogue/" + name)) {
            if (in == null) {
                throw new PlanningException("missing table " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int columns = reader.readLine().split("\t", -1).length;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty()) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length != columns) {
                    throw new PlanningException(name + ": " + columns + " cells expected: " + line);
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static List<String> list(String cell) {
        return cell.isEmpty() || NONE.equals(cell) ? List.of() : List.of(cell.split("\\+"));
    }
}

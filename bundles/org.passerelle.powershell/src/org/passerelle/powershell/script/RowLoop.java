// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;

/**
 * One unit for each row of a CSV file; the unit names cells as variables of scope ROW. A row that fails does not stop
 * the others until the script's threshold is reached.
 *
 * @param file the file's path relative to the script's folder
 * @param columns the columns the script reads; the file may have more
 * @param excluded a column of kind FLAG that leaves the row out
 * @param unit what to do with each row
 */
public record RowLoop(Value.FilePath file, List<Column> columns, Optional<Column> excluded, Unit unit) implements Work {

    /** @throws CommandException when a column stands twice or the excluding column is no flag */
    public RowLoop {
        columns = List.copyOf(columns);
        if (columns.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).distinct().count() != columns.size()) {
            throw new CommandException("A column of " + file.path() + " is named twice.");
        }
        if (excluded.isPresent() && excluded.get().kind() != Column.Kind.FLAG) {
            throw new CommandException("The column that excludes rows must be a flag.");
        }
    }

    /** A loop over all rows. */
    public static RowLoop over(String file, List<Column> columns, Unit unit) {
        return new RowLoop(Value.path(file), columns, Optional.empty(), unit);
    }

    /** The columns the script reads, the excluding one among them. */
    public List<Column> allColumns() {
        List<Column> result = new ArrayList<>(columns);
        excluded.filter(column -> !result.contains(column)).ifPresent(result::add);
        return result;
    }

    /** Whether a broken run can be gone on with: there is something to change, and so something not to do again. */
    public boolean resumes() {
        return unit.changes().stream().anyMatch(Change::changes);
    }

    /** The same loop; rows whose flag in the column is set are reported as skipped. */
    public RowLoop excluding(Column column) {
        return new RowLoop(file, columns, Optional.of(column), unit);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.List;
import java.util.Optional;
import org.passerelle.powershell.command.Value;

/**
 * One unit for each line that an earlier script's result files report as done, the last one where several name the same
 * object. The unit names the line's cells as variables of scope ROW; an object that is no longer as the line says is
 * left alone.
 *
 * @param stem how the names of the result files begin
 * @param object the object whose line counts; empty for all
 * @param columns what the cells must look like
 * @param unit what to do with each line
 */
public record ResultLoop(String stem, Optional<Value> object, List<Column> columns, Unit unit) implements Work {

    /** Keeps an immutable copy. */
    public ResultLoop {
        columns = List.copyOf(columns);
    }
}

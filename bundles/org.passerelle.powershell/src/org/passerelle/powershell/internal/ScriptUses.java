// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Script;
import org.passerelle.powershell.script.Work;

/** Which of the frame's helper functions a script calls. */
final class ScriptUses {

    private final Script script;

    ScriptUses(Script script) {
        this.script = script;
    }

    /** The helper functions by name; one that only might be called counts as called. */
    Map<String, Object> build() {
        List<Command> commands = script.work().stream().map(Work::unit)
                .flatMap(unit -> unit.changes().stream()).map(Change::command).toList();
        return Map.of("single", true,
                "report", commands.stream().anyMatch(command -> command.changes() && command.accepts("Report")),
                "secret", commands.stream().flatMap(ScriptUses::values).anyMatch(Value.PlainSecret.class::isInstance));
    }

    private static Stream<Value> values(Command command) {
        return command.arguments().stream().map(argument -> argument.value());
    }
}

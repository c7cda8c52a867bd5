// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;

/** Makes the script that takes another one back, last work first. */
final class Rollback {

    private final Script forward;

    Rollback(Script forward) {
        this.forward = forward;
    }

    /** The script, if there is anything to put back. */
    Optional<Script> script(String title) {
        List<Work> work = new ArrayList<>();
        for (Work part : forward.work().reversed()) {
            part.unit().undo().ifPresent(undo -> work.add(loop(part.unit().object(), undo)));
        }
        if (work.isEmpty()) {
            return Optional.empty();
        }
        ScriptInfo info = forward.info();
        return Optional.of(new Script(
                new ScriptInfo(info.stepId(), title, info.shell(), info.machine(), info.role(), info.source()),
                forward.fileStem() + "_rollback", forward.logFolder(), forward.maximumFailures(), preconditions(),
                List.of(), work));
    }

    /** What only the way forward needs, such as files, is not asked for. */
    private List<Precondition> preconditions() {
        return forward.preconditions().stream().filter(one -> !(one instanceof Precondition.That)).toList();
    }

    private ResultLoop loop(Value object, Undo undo) {
        return new ResultLoop(forward.fileStem(),
                object instanceof Variable ? Optional.empty() : Optional.of(object),
                List.of(new Column(Undo.OBJECT.name(), undo.object()), new Column(Undo.BEFORE.name(), undo.before())),
                undo.unit());
    }
}

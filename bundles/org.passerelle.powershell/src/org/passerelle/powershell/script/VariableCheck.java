// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Variable;

/** Refuses a script that uses a variable where it has no value. */
final class VariableCheck {

    private final Set<Variable> asked = new HashSet<>();

    VariableCheck(List<Question> questions) {
        questions.forEach(question -> asked.add(question.answer()));
    }

    void check(List<Precondition> preconditions, List<Work> work) {
        for (Precondition precondition : preconditions) {
            if (precondition instanceof Precondition.That that) {
                refuseAll(new Variables().add(that.requirement().condition()).found(), Set.of());
            }
        }
        for (Work part : work) {
            switch (part) {
                case Unit unit -> check(unit, Set.of(), false);
                case RowLoop loop -> check(loop.unit(), columns(loop.columns()), false);
                case ResultLoop loop -> check(loop.unit(), Set.of(Undo.OBJECT, Undo.BEFORE, Undo.AFTER), false);
                case ItemLoop loop -> {
                    refuseAll(new Variables().add(loop.query()).found(), asked);
                    check(loop.unit(), Set.of(), true);
                }
            }
        }
    }

    private static Set<Variable> columns(List<Column> columns) {
        Set<Variable> result = new HashSet<>();
        columns.forEach(column -> result.add(column.value()));
        return result;
    }

    private void check(Unit unit, Set<Variable> columns, boolean items) {
        Set<Variable> known = new HashSet<>(asked);
        known.addAll(columns);
        Variables before = new Variables().add(unit.object());
        unit.observed().ifPresent(observation -> before.add(observation.query()));
        if (unit.guard() instanceof Guard.DoneWhen done) {
            before.add(done.condition());
        }
        unit.requirements().forEach(requirement -> before.add(requirement.condition()));
        refuse(before, known, items);
        for (Change change : unit.changes()) {
            Variables used = new Variables().add(change.command());
            change.onlyIf().ifPresent(used::add);
            refuse(used, known, items);
            change.result().ifPresent(known::add);
        }
        Variables after = new Variables();
        unit.verification().ifPresent(requirement -> after.add(requirement.condition()));
        refuse(after, known, items);
    }

    private static void refuse(Variables used, Set<Variable> known, boolean items) {
        used.found().removeIf(variable -> items && variable.scope() == Variable.Scope.ITEM);
        refuseAll(used.found(), known);
    }

    private static void refuseAll(Set<Variable> used, Set<Variable> known) {
        for (Variable variable : used) {
            if (!known.contains(variable)) {
                throw new CommandException("The script variable " + variable.scope().name().toLowerCase(Locale.ROOT)
                        + "." + variable.name() + " has no value where it is used.");
            }
        }
    }
}

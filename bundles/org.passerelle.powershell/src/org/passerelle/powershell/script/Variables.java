// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.powershell.command.Argument;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;

/** Collects the variables that values, commands and conditions use. */
final class Variables {

    private final Set<Variable> found = new LinkedHashSet<>();

    Set<Variable> found() {
        return found;
    }

    Variables add(Value value) {
        switch (value) {
            case Variable variable -> found.add(variable);
            case Value.Trimmed trimmed -> found.add(trimmed.variable());
            case Value.Words words -> found.add(words.variable());
            case Value.PlainSecret secret -> found.add(secret.secret());
            case Value.ListOf list -> addAll(list.values());
            case Value.ListChange change -> addAll(change.values());
            case Value.Table table -> table.entries().forEach(entry -> add(entry.value()));
            case Value.Text text -> { }
            case Value.Fqdn fqdn -> { }
            case Value.SipUri sip -> { }
            case Value.FilePath path -> { }
            case Value.Number number -> { }
            case Value.Bool bool -> { }
            case Value.Span span -> { }
            case Value.Date date -> { }
            case Value.Switch present -> { }
        }
        return this;
    }

    private void addAll(List<Value> values) {
        values.forEach(this::add);
    }

    Variables add(Command command) {
        for (Argument argument : command.arguments()) {
            add(argument.value());
        }
        return this;
    }

    Variables add(Query query) {
        query.filters().forEach(filter -> add(filter.value()));
        return add(query.command());
    }

    Variables add(Condition condition) {
        switch (condition) {
            case Condition.Compare compare -> add(compare.observation().query()).add(compare.value());
            case Condition.Count count -> add(count.query());
            case Condition.Exists exists -> add(exists.query());
            case Condition.PathExists exists -> add(exists.path());
            case Condition.Same same -> add(same.left()).add(same.right());
            case Condition.NothingDone nothing -> { }
            case Condition.All all -> all.conditions().forEach(this::add);
            case Condition.Any any -> any.conditions().forEach(this::add);
            case Condition.Not not -> add(not.condition());
        }
        return this;
    }
}

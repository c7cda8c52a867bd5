// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.powershell.command.Argument;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Literals;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;

/** Writes values and calls of the typed model as code. */
final class CodeWriter {

    /** Verbs whose cmdlets ask before they act when nobody says otherwise. */
    private static final Set<String> PROMPTING = Set.of("move", "uninstall", "remove", "disable");

    private CodeWriter() {
    }

    static String value(Value value) {
        return switch (value) {
            case Value.Text text -> Literals.quote(text.text());
            case Value.Fqdn fqdn -> Literals.quote(fqdn.name());
            case Value.SipUri sip -> Literals.quote(sip.uri());
            case Value.FilePath path -> Literals.quote(path.path());
            case Value.Number number -> Long.toString(number.value());
            case Value.Bool bool -> bool.value() ? "$true" : "$false";
            case Value.Span span -> Literals.quote(span.text());
            case Value.Date date -> Literals.quote(date.day() + "T00:00:00");
            case Value.ListOf list -> items(list.values());
            case Value.ListChange change -> "@{" + change.action().key() + " = " + items(change.values()) + "}";
            case Value.Table table -> table.entries().stream()
                    .map(entry -> value(entry.key()) + " = " + value(entry.value()))
                    .collect(Collectors.joining("; ", "@{", "}"));
            case Value.PlainSecret secret -> "(ConvertTo-PlainText -Secret " + variable(secret.secret()) + ")";
            case Value.Trimmed trimmed -> "([string] " + variable(trimmed.variable()) + ").Trim()";
            case Value.Words words -> "([string] " + variable(words.variable()) + ").Split(' ')";
            case Variable variable -> variable(variable);
            case Value.Switch present -> "";
        };
    }

    private static String items(List<Value> values) {
        return values.stream().map(CodeWriter::value).collect(Collectors.joining(", ", "@(", ")"));
    }

    static String variable(Variable variable) {
        return switch (variable.scope()) {
            case ROW -> "$row." + variable.name();
            case ITEM -> variable.name().isEmpty() ? "$item" : "$item." + property(variable.name());
            case RESULT -> "$result_" + variable.name();
            case ASKED -> "$asked_" + variable.name();
        };
    }

    private static String argument(Value value) {
        return value instanceof Value.Trimmed || value instanceof Value.Words ? "(" + value(value) + ")" : value(value);
    }

    /** A hyphen would end the name of a property, so such a name is quoted. */
    private static String property(String name) {
        return name.indexOf('-') < 0 ? name : Literals.quote(name);
    }

    /** The call as the model states it, for a dry run to print. */
    static String shown(Command command) {
        StringBuilder code = new StringBuilder(command.cmdlet().name());
        for (Argument argument : command.arguments()) {
            code.append(" -").append(argument.name());
            if (!(argument.value() instanceof Value.Switch)) {
                code.append(' ').append(argument(argument.value()));
            }
        }
        return code.toString();
    }

    /** A reading call with what to do about an error. */
    static String reading(Command command, String errorAction) {
        return shown(command) + " -ErrorAction " + Literals.quote(errorAction);
    }

    /** A changing call with everything the frame adds. */
    static String changing(Command command, boolean rehearsal) {
        StringBuilder code = new StringBuilder(shown(command));
        if (command.changes() && command.accepts("Report")) {
            code.append(" -Report (Get-ReportPath -Name ").append(Literals.quote(command.cmdlet().name())).append(')');
        }
        if (command.accepts("WhatIf")) {
            code.append(rehearsal ? " -WhatIf:$true" : " -WhatIf:$WhatIfPreference");
        }
        if (command.accepts("Confirm") && prompts(command)) {
            code.append(" -Confirm:$false");
        }
        return code.append(" -ErrorAction 'Stop' -WarningVariable '+warnings'").toString();
    }

    private static boolean prompts(Command command) {
        String name = command.cmdlet().name();
        return PROMPTING.contains(name.substring(0, name.indexOf('-')).toLowerCase(Locale.ROOT));
    }
}

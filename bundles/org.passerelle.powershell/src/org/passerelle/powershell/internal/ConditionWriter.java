// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.powershell.command.Literals;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Query;

/** Writes conditions as expressions in parentheses and queries as arrays. */
final class ConditionWriter {

    private ConditionWriter() {
    }

    static String write(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> compare(text(compare.observation()), compare.match(), compare.value());
            case Condition.Count count -> "(" + query(count.query()) + ".Count -eq " + count.count() + ")";
            case Condition.Exists exists -> "(" + query(exists.query()) + ".Count -gt 0)";
            case Condition.PathExists exists -> "(Test-Path -LiteralPath " + CodeWriter.value(exists.path()) + ")";
            case Condition.Same same -> compare("[string] " + CodeWriter.value(same.left()), same.match(), same.right());
            case Condition.NothingDone nothing ->
                "(@($results | Where-Object -FilterScript { @('Done', 'WhatIf') -contains $_.Status }).Count -eq 0)";
            case Condition.All all -> joined(all.conditions(), " -and ");
            case Condition.Any any -> joined(any.conditions(), " -or ");
            case Condition.Not not -> "(-not " + write(not.condition()) + ")";
        };
    }

    /** The same condition where the observation's text already stands in a variable. */
    static String write(Condition condition, Optional<Observation> known, String variable) {
        return condition instanceof Condition.Compare compare && known.equals(Optional.of(compare.observation()))
                ? compare(variable, compare.match(), compare.value()) : write(condition);
    }

    private static String joined(List<Condition> conditions, String operator) {
        return conditions.stream().map(ConditionWriter::write).collect(Collectors.joining(operator, "(", ")"));
    }

    /** The expression for an observation's text. */
    static String text(Observation observation) {
        return text(query(observation.query()), observation.properties());
    }

    private static String text(String objects, List<String> properties) {
        return "(Get-PropertyText -InputObject " + objects + " -Property "
                + properties.stream().map(Literals::quote).collect(Collectors.joining(", ")) + ")";
    }

    private static String compare(String left, Match match, Value right) {
        String value = CodeWriter.value(right);
        return switch (match) {
            case EQUALS -> "(" + left + " -eq " + value + ")";
            case DIFFERS -> "(" + left + " -ne " + value + ")";
            case ENDS_WITH -> "((" + left + ").EndsWith(" + value + ", [System.StringComparison]::OrdinalIgnoreCase))";
            case CONTAINS -> "((" + left + ").IndexOf(" + value + ", [System.StringComparison]::OrdinalIgnoreCase) -ge 0)";
            case HAS_OUTER_BLANKS -> "(" + left + " -match '\\A\\s|\\s\\z')";
        };
    }

    /** The expression for the objects a query finds. */
    static String query(Query query) {
        boolean silent = query.ifMissing() == Query.Missing.NOTHING;
        StringBuilder code = new StringBuilder("@(");
        if (query.ifMissing() == Query.Missing.NOT_ONE_FAILS) {
            code.append("Get-Single -InputObject @(").append(pipeline(query, silent)).append(")");
        } else {
            code.append(pipeline(query, silent));
        }
        return code.append(')').toString();
    }

    private static String pipeline(Query query, boolean silent) {
        StringBuilder code = new StringBuilder(
                CodeWriter.reading(query.command(), silent ? "SilentlyContinue" : "Stop"));
        if (!query.filters().isEmpty()) {
            code.append(query.filters().stream()
                    .map(filter -> compare(text("$_", List.of(filter.property())), filter.match(), filter.value()))
                    .collect(Collectors.joining(" -and ", " | Where-Object -FilterScript { ", " }")));
        }
        return code.toString();
    }
}

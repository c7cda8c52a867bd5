// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Guard;
import org.passerelle.powershell.script.Requirement;
import org.passerelle.powershell.script.Unit;

/** Turns a unit into what the template prints. */
final class UnitModel {

    private final Unit unit;
    private final Texts texts;

    UnitModel(Unit unit, Texts texts) {
        this.unit = unit;
        this.texts = texts;
    }

    Map<String, Object> build(String kind) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("kind", kind);
        String object = CodeWriter.value(unit.object());
        model.put("object", Code.of(unit.object() instanceof Value.Text ? object : "[string] " + object));
        model.put("cells", List.of());
        unit.observed().ifPresent(observation -> model.put("before", Code.of(ConditionWriter.text(observation))));
        if (unit.guard() instanceof Guard.DoneWhen done) {
            model.put("guard", Code.of(ConditionWriter.write(done.condition(), unit.observed(), "$before")));
        }
        model.put("requirements", unit.requirements().stream().map(UnitModel::requirement).toList());
        model.put("stops", !unit.independent());
        model.put("printed", isPrinted());
        model.put("changes", unit.changes().stream().map(this::change).toList());
        verification().ifPresent(requirement -> {
            model.put("verification", Code.of(ConditionWriter.write(requirement.condition(), unit.observed(), "$after")));
            model.put("unverified", requirement.message());
        });
        if (unit.patience().looksAgain()) {
            model.put("waits", Map.of("every", number(unit.patience().everySeconds()),
                    "atMost", number(unit.patience().atMostSeconds())));
        }
        return model;
    }

    /**
     * A dry run prints the whole unit when one of its commands cannot be asked "what if", or hands its result to the
     * next one, which would then miss it.
     */
    private boolean isPrinted() {
        return unit.changes().stream().anyMatch(change -> change.result().isPresent()
                || change.changes() && !change.command().accepts("WhatIf"));
    }

    private Optional<Requirement> verification() {
        return unit.verification().or(() -> unit.guard() instanceof Guard.DoneWhen done
                ? Optional.of(new Requirement(done.condition(), texts.get("unit.unverified"))) : Optional.empty());
    }

    private static Map<String, Object> requirement(Requirement requirement) {
        return Map.of("condition", condition(requirement.condition()), "message", requirement.message());
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> model = new LinkedHashMap<>();
        String call = CodeWriter.changing(change.command(), change.rehearsal());
        model.put("call", Code.of(change.result().map(variable -> CodeWriter.variable(variable) + " = " + call)
                .orElse("$null = " + call)));
        model.put("shown", CodeWriter.shown(change.command()));
        change.onlyIf().ifPresent(condition -> model.put("onlyIf", condition(condition)));
        return model;
    }

    private static Code condition(Condition condition) {
        return Code.of(ConditionWriter.write(condition));
    }

    private static Code number(int value) {
        return Code.of(Integer.toString(value));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.passerelle.powershell.reference.Cmdlet;
import org.passerelle.powershell.reference.CmdletReference;
import org.passerelle.powershell.reference.Effect;

/** Checks on the syntax tree that a script may be run again, survives a failing item and obeys a dry run. */
public final class FrameChecks {

    private static final String DRY_RUN = "$WhatIfPreference";

    private static final String DONE_LINES = "$undone";
    private static final Set<String> PUTTING_BACK = Set.of("Move", "Set", "Start", "Stop", "Restart");

    /** Their second run brings only what is new, or writes the same file again. */
    private static final Set<String> REPEATABLE = Set.of("import-cslegacyconfiguration",
            "import-cslegacyconferencedirectory", "merge-cslegacytopology", "enable-cstopology", "publish-cstopology",
            "update-csaddressbook", "update-csuserdatabase", "invoke-csmanagementstorereplication", "enable-cscomputer",
            "enable-csreplica", "export-csconfiguration", "export-csrgsconfiguration", "export-cslisconfiguration",
            "export-csuserdata", "export-cspersistentchatdata");

    private final CmdletReference reference = CmdletReference.lync2013();
    private final ParsedScript script;

    private FrameChecks(ParsedScript script) {
        this.script = script;
    }

    /** All three properties; empty when they hold. */
    public static List<String> problems(ParsedScript script) {
        List<String> all = new ArrayList<>(unguarded(script));
        all.addAll(notIsolated(script));
        all.addAll(reachedByWhatIf(script));
        return all;
    }

    /**
     * The changing calls that a second run would make again: those not standing in the else branch of a condition that
     * looks at the deployment and reports the object as skipped when it holds.
     */
    public static List<String> unguarded(ParsedScript script) {
        FrameChecks checks = new FrameChecks(script);
        return checks.changing().stream().filter(call -> !checks.isRepeatable(call) && !checks.isGuarded(call))
                .map(call -> "line " + call.line() + ": " + call.name() + " runs again on a second run").toList();
    }

    /** The changing calls in loops whose failure would end the loop. */
    public static List<String> notIsolated(ParsedScript script) {
        return new FrameChecks(script).changing().stream().filter(call -> !isIsolated(call))
                .map(call -> "line " + call.line() + ": a failing " + call.name() + " ends the loop").toList();
    }

    /** The changing calls that would change something in a dry run. */
    public static List<String> reachedByWhatIf(ParsedScript script) {
        return new FrameChecks(script).changing().stream().filter(call -> !obeysWhatIf(call))
                .map(call -> "line " + call.line() + ": " + call.name() + " is called in a dry run").toList();
    }

    /**
     * The changing calls of a script that takes another one back which reach more than the lines reported as done, or
     * that do more than put something where it was.
     */
    public static List<String> beyondWhatWasDone(ParsedScript script) {
        FrameChecks checks = new FrameChecks(script);
        List<String> problems = new ArrayList<>();
        List<Call> sources = script.calls().stream().filter(call -> call.into().equals(DONE_LINES)).toList();
        if (sources.size() != 1 || !sources.getFirst().name().equals("Read-Result")
                || !sources.getFirst().argument("Status").map(CallArgument::values).equals(Optional.of(List.of("Done")))) {
            problems.add(DONE_LINES + " does not hold the lines that are done: " + sources);
        }
        for (Call call : checks.changing()) {
            if (call.within().stream().noneMatch(around -> around.kind().equals("loop")
                    && around.variables().equals(List.of(DONE_LINES))
                    || around.kind().equals("loop") && around.variables().equals(List.of(DONE_LINES, "$_")))) {
                problems.add("line " + call.line() + ": " + call.name() + " reaches more than what was done");
            }
            if (!PUTTING_BACK.contains(call.name().substring(0, call.name().indexOf('-')))) {
                problems.add("line " + call.line() + ": " + call.name() + " does more than put something back");
            }
            if (call.within().stream().noneMatch(around -> around.is("if", "else")
                    && around.text().equals("$before -eq $row.Before"))) {
                problems.add("line " + call.line() + ": " + call.name() + " does not look whether it is back already");
            }
        }
        return problems;
    }

    /** Whether a loop passes over what an earlier run has done before it changes anything. */
    public static boolean goesOn(ParsedScript script) {
        FrameChecks checks = new FrameChecks(script);
        return script.calls().stream().filter(call -> call.into().isEmpty() && call.name().equals("Add-Result")
                && call.within().stream().anyMatch(around -> around.is("if", "then")
                        && around.text().equals("$finished.ContainsKey($object)")))
                .anyMatch(passed -> checks.changing().stream().allMatch(call -> call.line() > passed.line()));
    }

    private List<Call> changing() {
        return script.calls().stream().filter(this::changes).toList();
    }

    private boolean changes(Call call) {
        if (script.functions().contains(call.name())) {
            return false;
        }
        if (call.argument("WhatIf").filter(argument -> argument.text().equals("$true")).isPresent()) {
            return false;
        }
        Optional<Cmdlet> cmdlet = reference.find(call.name());
        boolean logFolder = call.name().equals("New-Item")
                && call.argument("Path").filter(path -> path.text().equals("$LogFolder")).isPresent();
        return !logFolder && cmdlet.map(Cmdlet::effect).orElse(Effect.CHANGES) == Effect.CHANGES;
    }

    private boolean isRepeatable(Call call) {
        return REPEATABLE.contains(call.name().toLowerCase(Locale.ROOT)) && call.argument("ReplaceExisting").isEmpty();
    }

    private boolean isGuarded(Call call) {
        for (int i = 0; i < call.within().size(); i++) {
            Enclosure around = call.within().get(i);
            if (around.is("if", "else") && around.otherwise().equals(List.of("Skipped"))
                    && (around.calls().stream().anyMatch(this::reads)
                            || around.variables().contains("$before") && wasRead(call.within().subList(0, i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean wasRead(List<Enclosure> place) {
        return script.calls().stream().anyMatch(
                call -> call.into().equals("$before") && call.within().equals(place) && reads(call.name()));
    }

    private boolean reads(String name) {
        return reference.find(name).filter(cmdlet -> cmdlet.effect() == Effect.READS).isPresent();
    }

    private static boolean isIsolated(Call call) {
        int loop = -1;
        for (int i = 0; i < call.within().size(); i++) {
            Enclosure around = call.within().get(i);
            if (around.kind().equals("loop")) {
                loop = i;
            } else if (loop >= 0 && around.is("try", "body") && around.catches() && !around.rethrows()) {
                loop = -1;
            }
        }
        return loop < 0;
    }

    private static boolean obeysWhatIf(Call call) {
        return call.argument("WhatIf").filter(argument -> argument.text().equals(DRY_RUN)).isPresent()
                || call.within().stream().anyMatch(around -> around.is("if", "else")
                        && around.text().equals(DRY_RUN));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passerelle.powershell.reference.Cmdlet;
import org.passerelle.powershell.reference.CmdletReference;
import org.passerelle.powershell.reference.Parameter;
import org.passerelle.powershell.reference.Product;

/** Checks every call the grammar sees against the command reference. */
public final class CommandChecks {

    /** Every cmdlet has these. */
    private static final Set<String> COMMON = Set.of("erroraction", "warningvariable", "warningaction");

    /** The .NET methods a script may call; none reaches the world outside the script. */
    private static final Set<String> METHODS = Set.of("Add", "AddSeconds", "Clear", "Contains", "ContainsKey", "EndsWith",
            "GetCurrent", "GetHostEntry", "IndexOf", "IsInRole", "PtrToStringBSTR", "SecureStringToBSTR", "Split",
            "ToString", "Trim", "ZeroFreeBSTR");

    private final CmdletReference reference = CmdletReference.lync2013();
    private final List<String> problems = new ArrayList<>();
    private final ParsedScript script;

    private CommandChecks(ParsedScript script) {
        this.script = script;
    }

    /** What is wrong with the script's syntax, commands, parameters and literals; empty when nothing is. */
    public static List<String> problems(ParsedScript script) {
        return new CommandChecks(script).check();
    }

    private List<String> check() {
        problems.addAll(script.errors());
        for (Call call : script.calls()) {
            if (!call.operator().isEmpty()) {
                report(call, "is called by an operator");
            } else if (!script.functions().contains(call.name())) {
                reference.find(call.name()).ifPresentOrElse(cmdlet -> check(call, cmdlet),
                        () -> report(call, "is not in the reference"));
            }
        }
        script.invocations().stream().filter(name -> !METHODS.contains(name))
                .forEach(name -> problems.add("the method " + name + " is not allowed"));
        script.strings().stream().filter(literal -> literal.value() == null)
                .forEach(literal -> problems.add("line " + literal.line() + ": a string that is not in single quotes"));
        return problems;
    }

    private void check(Call call, Cmdlet cmdlet) {
        Product product = reference.productOf(cmdlet);
        if (!reference.isLegal(cmdlet)) {
            report(call, "does not exist in " + product.title());
            return;
        }
        List<String> given = new ArrayList<>();
        for (CallArgument argument : call.arguments()) {
            if (COMMON.contains(argument.name().toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (!cmdlet.legalFor(product, argument.name())) {
                report(call, "-" + argument.name() + " is not legal in " + product.title());
            } else {
                given.add(argument.name());
                checkValue(call, argument, cmdlet.parameter(argument.name()).orElseThrow());
            }
        }
        if (call.piped() && cmdlet.parameter("InputObject").isPresent()) {
            given.add("InputObject");
        }
        if (cmdlet.matching(given, product).isEmpty()) {
            report(call, "fits no parameter set with " + given);
        }
    }

    private void checkValue(Call call, CallArgument argument, Parameter parameter) {
        boolean bare = argument.kind().equals("switch");
        boolean truth = argument.text().startsWith("$");
        if (parameter.isSwitch() ? !bare && !truth : bare) {
            report(call, "-" + argument.name() + (bare ? " lacks its value" : " is a switch"));
        }
        if (parameter.type().equals("Boolean") && !truth) {
            report(call, "-" + argument.name() + " needs $true or $false, not " + argument.text());
        }
        if (argument.kind().equals("generic_token")) {
            report(call, "-" + argument.name() + " has a bare word: " + argument.text());
        }
    }

    private void report(Call call, String what) {
        problems.add("line " + call.line() + ": " + call.name() + " " + what);
    }
}

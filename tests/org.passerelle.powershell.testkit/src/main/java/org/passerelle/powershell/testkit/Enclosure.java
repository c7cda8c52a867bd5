// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.testkit;

import java.util.List;

/**
 * A construct around a call, from the outside in.
 *
 * @param kind {@code if}, {@code loop}, {@code try}, {@code function} or {@code block}
 * @param branch for {@code if}: {@code then} or {@code else}; for {@code try}: {@code body}, {@code catch}, {@code finally}
 * @param calls the commands an {@code if} calls in its condition, a loop in what it goes through
 * @param variables the variables there
 * @param otherwise the result states the then branch of an {@code if} reports
 * @param catches whether a {@code try} has a catch clause
 * @param rethrows whether that clause throws
 * @param name a function's name
 * @param text the source text there
 */
public record Enclosure(String kind, String branch, List<String> calls, List<String> variables, List<String> otherwise,
        boolean catches, boolean rethrows, String name, String text) {

    /** Replaces what the construct does not have by empty values. */
    public Enclosure {
        branch = branch == null ? "" : branch;
        calls = calls == null ? List.of() : calls;
        variables = variables == null ? List.of() : variables;
        otherwise = otherwise == null ? List.of() : otherwise;
        name = name == null ? "" : name;
        text = text == null ? "" : text;
    }

    /** Whether this is that branch of that construct. */
    public boolean is(String wantedKind, String wantedBranch) {
        return kind.equals(wantedKind) && branch.equals(wantedBranch);
    }
}

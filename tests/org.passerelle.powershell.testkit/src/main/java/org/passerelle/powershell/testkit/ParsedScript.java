// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.testkit;

import java.util.List;

/**
 * What the grammar sees in a script.
 *
 * @param errors syntax errors, each with line and column
 * @param calls every command call
 * @param strings every string literal
 * @param comments every comment's text
 * @param functions the names of the functions the script defines
 * @param invocations the names of the .NET methods it calls
 */
public record ParsedScript(List<String> errors, List<Call> calls, List<StringLiteral> strings, List<String> comments,
        List<String> functions, List<String> invocations) {
}

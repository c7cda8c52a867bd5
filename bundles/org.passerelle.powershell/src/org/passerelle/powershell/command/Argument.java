// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.command;

/**
 * A named argument of a command.
 *
 * @param name the parameter's full name as the reference spells it, without the dash
 * @param value the value
 */
public record Argument(String name, Value value) {
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.testkit;

import java.util.List;

/**
 * An argument as the grammar sees it.
 *
 * @param name the parameter's name without the dash; empty for an argument without one
 * @param kind {@code switch} for a parameter without a value, else the syntax node's type
 * @param text the source text of the value
 * @param values the values of the string literals in it, in order
 */
public record CallArgument(String name, String kind, String text, List<String> values) {
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

/** A part of a script: a single unit, or one unit for each row of a file or each object of a query. */
public sealed interface Work permits Unit, RowLoop, ItemLoop {
}

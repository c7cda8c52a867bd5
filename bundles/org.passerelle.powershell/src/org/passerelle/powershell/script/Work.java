// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

/** A part of a script: a single unit, or one unit for each row of a file, object of a query or line of a result. */
public sealed interface Work permits Unit, RowLoop, ItemLoop, ResultLoop {

    /** What is done once or for each. */
    Unit unit();
}

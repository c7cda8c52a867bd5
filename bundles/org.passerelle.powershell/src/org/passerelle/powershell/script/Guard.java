// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

/** Why a second run of a unit changes nothing more. */
public sealed interface Guard {

    /** The change is skipped when the condition already holds. */
    record DoneWhen(Condition condition) implements Guard {
    }

    /** The change may run again by its nature: it brings only what is new. */
    record Repeatable() implements Guard {
    }

    /** There is no change at all. */
    record ReadsOnly() implements Guard {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import org.passerelle.powershell.command.CommandException;

/**
 * How patiently a verification looks again.
 *
 * @param everySeconds the pause between two looks
 * @param atMostSeconds when to give up
 */
public record Wait(int everySeconds, int atMostSeconds) {

    /** One look and no more. */
    public static final Wait NONE = new Wait(0, 0);

    /** The default for replication of the central management store: every 30 seconds for half an hour. */
    public static final Wait REPLICATION = new Wait(30, 1800);

    /** @throws CommandException for negative times or a wait without a pause */
    public Wait {
        if (everySeconds < 0 || atMostSeconds < 0 || atMostSeconds > 0 && everySeconds == 0) {
            throw new CommandException("A wait needs a pause of at least a second.");
        }
    }

    /** Whether there is more than one look. */
    public boolean looksAgain() {
        return atMostSeconds > 0;
    }
}

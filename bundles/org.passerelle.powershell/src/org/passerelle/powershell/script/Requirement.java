// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import org.passerelle.powershell.command.Literals;

/**
 * Something that must hold before a unit changes anything; otherwise the unit fails with the message.
 *
 * @param condition what must hold
 * @param message one sentence in the reader's language
 */
public record Requirement(Condition condition, String message) {

    /** @throws org.passerelle.powershell.command.CommandException when the message holds control characters */
    public Requirement {
        Literals.requireWritable(message);
    }
}

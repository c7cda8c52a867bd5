// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.command;

/** A value or a call that must not be written into a script; the message names the reason. */
public final class CommandException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param message one sentence that names what is wrong */
    public CommandException(String message) {
        super(message);
    }
}

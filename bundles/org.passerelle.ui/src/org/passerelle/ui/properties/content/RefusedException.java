// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

/** A change that can't be made. The message is a sentence for the user. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message why, in the language of the user */
    public RefusedException(String message) {
        super(message);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

/** A text has errors, so that a change of its model can't be written into it without harm. */
public final class BrokenTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what to do, as a sentence for the user */
    public BrokenTextException(String message) {
        super(message);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

/** A model refers to an element that has no name and stands in no topology, so that no text can say it. */
public final class UnprintableModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which reference can't be written */
    public UnprintableModelException(String message) {
        super(message);
    }
}

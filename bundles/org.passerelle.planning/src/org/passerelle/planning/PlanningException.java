// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.io.Serial;

/** A migration that cannot be planned as it stands. The message tells what is wrong and what to do. */
public class PlanningException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, for people */
    public PlanningException(String message) {
        super(message);
    }
}

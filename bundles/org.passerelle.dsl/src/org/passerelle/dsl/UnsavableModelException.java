// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import java.io.IOException;

/** A changed model can't be written into its file without harm to the text; the file was left as it is. */
public final class UnsavableModelException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message why, as a sentence for the user
     * @param cause what led to it, or null
     */
    public UnsavableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.lexing;

/** A quoted text holds a backslash that starts no known escape. */
public final class BadEscapeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String escape;

    /** @param escape the escape as written */
    public BadEscapeException(String escape) {
        super("unknown escape " + escape);
        this.escape = escape;
    }

    /** The escape as written. */
    public String escape() {
        return escape;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

/** A text is not a value of the kind that was asked for. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ValueKind kind;
    private final String text;

    /**
     * @param kind what was expected
     * @param text what was found
     */
    public InvalidValueException(ValueKind kind, String text) {
        super("Not a valid " + kind + ": '" + text + "'");
        this.kind = kind;
        this.text = text;
    }

    /** What was expected. */
    public ValueKind kind() {
        return kind;
    }

    /** What was found. */
    public String text() {
        return text;
    }
}

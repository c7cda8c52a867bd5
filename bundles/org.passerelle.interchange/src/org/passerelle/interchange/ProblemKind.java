// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

/** What is wrong with a document that could be read, or what its reader should know. */
public enum ProblemKind {
    /** A template variable stands where a value should be; nothing is imported until it is defined. */
    TEMPLATE_VARIABLE(true, ""),
    /** Two elements share an identifier. */
    DUPLICATE_KEY(true, "TOP-102"),
    /** An identifier leads nowhere. */
    BROKEN_REFERENCE(true, "TOP-102"),
    /** Elements, attributes or usages that are not known; they are kept. */
    UNKNOWN_CONTENT(false, "TOP-101"),
    /** A value that the model does not admit; it is kept. */
    INVALID_VALUE(false, ""),
    /** A value that the model does not admit where it needs one: a placeholder stands in, the value is kept. */
    PLACEHOLDER(true, ""),
    /** The document is of a product newer than Lync Server 2013, or of one that is not known. */
    OTHER_PRODUCT(false, "");

    private final boolean error;
    private final String rule;

    ProblemKind(boolean error, String rule) {
        this.error = error;
        this.rule = rule;
    }

    /** Whether this is an error, else a warning. */
    public boolean isError() {
        return error;
    }

    /** Identifier of the rule in the catalogue, or an empty text where the catalogue has none. */
    public String rule() {
        return rule;
    }
}

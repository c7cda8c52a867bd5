// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/** What a proposal puts into the text, for icons; in the order in which proposals are shown. */
public enum ProposalKind {
    /** The name of an element. */
    REFERENCE,
    /** The path of a file. */
    FILE,
    /** One of several words for a value. */
    CHOICE,
    /** A word of the language. */
    KEYWORD,
    /** A whole element to be filled in. */
    SNIPPET
}

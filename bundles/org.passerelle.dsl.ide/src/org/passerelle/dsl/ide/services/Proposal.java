// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;

/**
 * Something that could be put into a text.
 *
 * @param kind what it is
 * @param label how it is listed
 * @param detail a few words about it; may be empty
 * @param documentation what it means, as plain text; may be empty
 * @param replaced the part of the text that it takes the place of
 * @param text what is put there
 * @param placeholders parts of it to fill in, in the order of the text
 */
public record Proposal(ProposalKind kind, String label, String detail, String documentation, TextRange replaced, String text,
        List<Placeholder> placeholders) {

    /** Copies the list. */
    public Proposal {
        placeholders = List.copyOf(placeholders);
    }
}

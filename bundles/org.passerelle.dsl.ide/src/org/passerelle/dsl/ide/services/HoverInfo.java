// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;

/**
 * What is known about a place. All texts are plain; {@link HoverText} writes them for showing.
 *
 * @param range the place
 * @param kind what kind of thing it is; may be empty
 * @param label what it is called; may be empty
 * @param documentation what it means; may be empty
 * @param facts what else is known, in the order to show it
 * @param findings what is wrong with it
 */
public record HoverInfo(TextRange range, String kind, String label, String documentation, List<Fact> facts, List<Finding> findings) {

    /** Copies the lists. */
    public HoverInfo {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /**
     * One fact.
     *
     * @param label what it is about
     * @param value what it says
     */
    public record Fact(String label, String value) {
    }
}

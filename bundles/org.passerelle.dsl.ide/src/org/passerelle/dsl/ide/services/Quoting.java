// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.Set;
import org.passerelle.dsl.lexing.Words;

/** Writes names as the grammar wants them. */
record Quoting(Set<String> keywords) {

    /** The name as a word where that is possible, else in quotes. */
    String name(String name) {
        return isPlain(name) ? name : Words.quote(name);
    }

    /** Whether a name needs no quotes. */
    boolean isPlain(String name) {
        return Words.isWord(name) && !keywords.contains(name);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import java.util.Comparator;
import java.util.List;

/**
 * One change of a text.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how much is taken out
 * @param text what is put in instead
 */
public record TextReplacement(int offset, int length, String text) {

    /**
     * @param original a text
     * @param replacements changes of it that don't overlap, in any order
     * @return the changed text
     */
    public static String apply(String original, List<TextReplacement> replacements) {
        StringBuilder changed = new StringBuilder(original);
        replacements.stream().sorted(Comparator.comparingInt(TextReplacement::offset).reversed())
                .forEach(one -> changed.replace(one.offset(), one.offset() + one.length(), one.text()));
        return changed.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import java.util.ArrayList;
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
     * @param replacements changes of it that don't overlap, in any order; of several at one place, the first comes first
     * @return the changed text
     */
    public static String apply(String original, List<TextReplacement> replacements) {
        StringBuilder changed = new StringBuilder(original.length() + 64);
        int reached = 0;
        for (TextReplacement one : sorted(replacements)) {
            changed.append(original, reached, one.offset()).append(one.text());
            reached = one.offset() + one.length();
        }
        return changed.append(original, reached, original.length()).toString();
    }

    /**
     * @param original a text
     * @param replacements changes of it that don't overlap, in any order
     * @return changes of the changed text that give the original again, in the order of the text
     */
    public static List<TextReplacement> inverse(String original, List<TextReplacement> replacements) {
        List<TextReplacement> inverse = new ArrayList<>();
        int moved = 0;
        for (TextReplacement one : sorted(replacements)) {
            String former = original.substring(one.offset(), one.offset() + one.length());
            inverse.add(new TextReplacement(one.offset() + moved, one.text().length(), former));
            moved += one.text().length() - one.length();
        }
        return inverse;
    }

    /**
     * @param replacements changes of a text that don't overlap, in any order
     * @return the same in the order of the text; what is only put in comes before what is replaced at the same place
     */
    public static List<TextReplacement> sorted(List<TextReplacement> replacements) {
        return replacements.stream().sorted(Comparator.comparingInt(TextReplacement::offset)
                .thenComparing(one -> one.length() > 0)).toList();
    }
}

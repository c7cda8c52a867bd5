// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.List;
import org.passerelle.dsl.TextReplacement;

/** Tells two texts apart: what lies between their common beginning and their common end. */
final class Differences {

    private Differences() {
    }

    static List<TextReplacement> between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return List.of(new TextReplacement(start, before.length() - start - end, after.substring(start, after.length() - end)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.dsl.TextReplacement;

/**
 * Which changes of a model gave elements other addresses. Where a text editor keeps the history, undo comes as a mere
 * change of the text; it is known again by the texts before and after it.
 */
final class Renamings {

    private static final int LONGEST = 1000;

    private record Renaming(String before, String after, Map<String, String> fragments) {

        Map<String, String> back() {
            Map<String, String> back = new LinkedHashMap<>();
            fragments.forEach((former, now) -> back.put(now, former));
            return back;
        }
    }

    private final Deque<Renaming> known = new ArrayDeque<>();

    synchronized void add(String before, String after, Map<String, String> fragments) {
        if (!fragments.isEmpty()) {
            known.push(new Renaming(OnDisk.digest(before), OnDisk.digest(after), fragments));
            if (known.size() > LONGEST) {
                known.removeLast();
            }
        }
    }

    /** What is addressed otherwise after a change was taken back or made again. */
    synchronized Map<String, String> between(String before, List<TextReplacement> replacements) {
        if (known.isEmpty()) {
            return Map.of();
        }
        String from = OnDisk.digest(before);
        String to = OnDisk.digest(TextReplacement.apply(before, replacements));
        for (Renaming one : known) {
            if (one.before().equals(to) && one.after().equals(from)) {
                return one.back();
            }
            if (one.before().equals(from) && one.after().equals(to)) {
                return one.fragments();
            }
        }
        return Map.of();
    }
}

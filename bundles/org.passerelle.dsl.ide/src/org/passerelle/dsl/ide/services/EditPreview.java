// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;
import java.util.Optional;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.names.Sources;

/** Shows what changes would do, before they are made. */
public final class EditPreview {

    private static final int MOST = 12;
    private static final int AROUND = 1;

    private EditPreview() {
    }

    /**
     * @param edits changes
     * @param sources the files as they are now
     * @return the changed lines of each file as HTML without a frame, with a line around them; a bounded number
     */
    public static String html(List<FileEdit> edits, Sources sources) {
        StringBuilder text = new StringBuilder();
        int left = MOST;
        for (FileEdit edit : edits) {
            Optional<Source> source = sources.find(edit.file());
            if (source.isPresent() && !edit.replacements().isEmpty()) {
                text.append("<p><b>").append(Html.escaped(edit.file().lastSegment())).append("</b></p>");
                int shown = Math.min(left, edit.replacements().size());
                for (TextReplacement one : edit.replacements().subList(0, shown)) {
                    text.append("<pre>");
                    lines(source.get().text(), one, text);
                    text.append("</pre>");
                }
                text.append(shown < edit.replacements().size() ? "<p>…</p>" : "");
                left -= shown;
            }
        }
        return text.toString();
    }

    private static void lines(String text, TextReplacement change, StringBuilder into) {
        int start = Lines.start(text, change.offset());
        int end = Lines.finish(text, change.offset() + change.length());
        String before = text.substring(start, end);
        String after = text.substring(start, change.offset()) + change.text() + text.substring(change.offset() + change.length(), end);
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        old.subList(Math.max(0, head - AROUND), head).forEach(line -> line("  ", line, "", into));
        old.subList(head, old.size() - tail).forEach(line -> line("- ", line, "", into));
        now.subList(head, now.size() - tail).forEach(line -> line("+ ", line, "b", into));
        old.subList(old.size() - tail, Math.min(old.size(), old.size() - tail + AROUND)).forEach(line -> line("  ", line, "", into));
    }

    private static void line(String mark, String line, String tag, StringBuilder into) {
        String escaped = Html.escaped(mark + line);
        into.append(tag.isEmpty() ? escaped : "<" + tag + ">" + escaped + "</" + tag + ">").append('\n');
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.search.ui.text.Match;
import org.passerelle.dsl.ide.services.TextRange;

/** The lines of one file, for matches that come in the order of the text. */
final class FileLines {

    private final IFile file;
    private final String text;
    private final Map<Integer, FoundLine> lines = new HashMap<>();
    private int number = 1;
    private int start;

    /** @param file the file, or null for one outside of the workspace, in which nothing is found */
    FileLines(IFile file, String text) {
        this.file = file;
        this.text = text;
    }

    Optional<Match> match(TextRange range) {
        if (file == null || range.end() > text.length()) {
            return Optional.empty();
        }
        if (range.offset() < start) {
            number = 1;
            start = 0;
        }
        for (int end = text.indexOf('\n', start); end >= 0 && end < range.offset(); end = text.indexOf('\n', start)) {
            number++;
            start = end + 1;
        }
        int end = text.indexOf('\n', range.offset());
        FoundLine line = lines.computeIfAbsent(number, one -> line(one, text.substring(start, end < 0 ? text.length() : end)));
        return Optional.of(new Match(line, range.offset(), range.length()));
    }

    private FoundLine line(int count, String whole) {
        return new FoundLine(file, count, start, whole.length() - whole.stripLeading().length(), whole.strip());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.printing;

import java.util.ArrayList;
import java.util.List;

/** Blanks and comments between two tokens, put into the layout when it is known what comes next. */
final class HiddenText {

    private record Comment(String text, boolean ownLine, boolean blankLineBefore) {
    }

    private final Layout layout;
    private final List<Comment> comments = new ArrayList<>();
    private int lineEnds;
    private boolean atStart = true;

    HiddenText(Layout layout) {
        this.layout = layout;
    }

    /** Takes a piece of blanks, or a comment. */
    void add(String text) {
        if (text.startsWith("/")) {
            String comment = text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
            comments.add(new Comment(comment, lineEnds > 0 || atStart, lineEnds > 1 && !atStart));
            lineEnds = 0;
            atStart = false;
        } else {
            lineEnds += lineEnds(text);
        }
    }

    private static int lineEnds(String blanks) {
        int count = 0;
        for (int i = 0; i < blanks.length(); i++) {
            char c = blanks.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < blanks.length() && blanks.charAt(i + 1) == '\n')) {
                count++;
            }
        }
        return count;
    }

    /** Puts everything into the layout; {@code clauseEnds} tells that the next token does not go on with a clause. */
    void flush(boolean clauseEnds) {
        for (Comment comment : comments) {
            if (comment.blankLineBefore()) {
                layout.separateByBlankLine();
            }
            if (comment.ownLine()) {
                layout.ownLineComment(comment.text(), !clauseEnds);
            } else {
                layout.trailingComment(comment.text(), comment.text().startsWith("//"));
            }
        }
        if (lineEnds > 1 && clauseEnds && !atStart) {
            layout.separateByBlankLine();
        }
        comments.clear();
        lineEnds = 0;
        atStart = false;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.SyntaxComment;
import org.passerelle.dsl.ide.syntax.SyntaxToken;

/** Turns parts of a text into comments and back. */
public final class Comments {

    private static final String LINE = "//";
    private static final String OPEN = "/*";
    private static final String CLOSE = "*/";

    Comments() {
        // made by LanguageServices
    }

    /**
     * Makes line comments of all lines of a selection; if all of them are, makes lines of them again.
     *
     * @param source any text
     * @param selection the selection, or an empty range for the line of the caret
     * @return the changes in order; empty lines stay
     */
    public List<TextReplacement> toggleLines(Source source, TextRange selection) {
        String text = source.text();
        List<TextRange> lines = lines(text, selection);
        boolean off = lines.stream().allMatch(line -> text.startsWith(LINE, line.offset()));
        int column = lines.stream().mapToInt(line -> line.offset() - Lines.start(text, line.offset())).min().orElse(0);
        return lines.stream().map(line -> off ? uncomment(text, line.offset())
                : new TextReplacement(Lines.start(text, line.offset()) + column, 0, LINE + ' ')).toList();
    }

    // The lines without the blanks at their start; empty lines are left out.
    private static List<TextRange> lines(String text, TextRange selection) {
        List<TextRange> lines = new ArrayList<>();
        int end = selection.length() > 0 && Lines.start(text, selection.end()) == selection.end() ? selection.end() - 1 : selection.end();
        int start = Lines.start(text, selection.offset());
        while (start <= end) {
            int finish = Lines.finish(text, start);
            int first = start;
            while (first < finish && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
                first++;
            }
            if (first < finish) {
                lines.add(TextRange.between(first, finish));
            }
            int next = text.indexOf('\n', finish);
            start = next < 0 ? Integer.MAX_VALUE : next + 1;
        }
        return lines;
    }

    private static TextReplacement uncomment(String text, int offset) {
        return new TextReplacement(offset, text.startsWith(LINE + ' ', offset) ? 3 : 2, "");
    }

    /**
     * Makes a block comment of a selection; inside of one, takes its marks away.
     *
     * @param source any text
     * @param selection the selection, or an empty range for the line of the caret
     * @return the changes in order; none if a comment in the selection would end the new one too early
     */
    public List<TextReplacement> toggleBlock(Source source, TextRange selection) {
        SyntaxComment around = source.syntax().commentAt(selection.offset());
        if (around == null && selection.offset() < source.text().length()) {
            around = source.syntax().commentAt(selection.offset() + 1);
        }
        if (around != null && around.block() && selection.end() <= around.end() && around.offset() <= selection.offset()) {
            return unwrap(source.text(), around);
        }
        TextRange part = widened(source, selection.length() > 0 ? selection : line(source.text(), selection.offset()));
        String inner = source.text().substring(part.offset(), part.end());
        if (inner.isBlank() || inner.contains(CLOSE) || around != null) {
            return List.of();
        }
        return List.of(new TextReplacement(part.offset(), 0, OPEN + ' '), new TextReplacement(part.end(), 0, ' ' + CLOSE));
    }

    private static List<TextReplacement> unwrap(String text, SyntaxComment comment) {
        int inner = comment.offset() + OPEN.length();
        int outer = comment.end() - CLOSE.length();
        boolean open = inner < outer && text.charAt(inner) == ' ';
        boolean close = inner + 1 < outer && text.charAt(outer - 1) == ' ';
        return List.of(new TextReplacement(comment.offset(), OPEN.length() + (open ? 1 : 0), ""),
                new TextReplacement(outer - (close ? 1 : 0), CLOSE.length() + (close ? 1 : 0), ""));
    }

    private static TextRange line(String text, int offset) {
        List<TextRange> lines = lines(text, new TextRange(offset, 0));
        return lines.isEmpty() ? new TextRange(offset, 0) : lines.get(0);
    }

    // A token becomes part of the comment as a whole.
    private static TextRange widened(Source source, TextRange part) {
        int first = source.syntax().tokensBefore(part.offset()) - 1;
        int last = source.syntax().tokensBefore(part.end()) - 1;
        int start = first < 0 ? part.offset() : start(source.syntax().tokens().get(first), part.offset());
        int end = last < 0 ? part.end() : Math.max(part.end(), source.syntax().tokens().get(last).end());
        return TextRange.between(start, end);
    }

    private static int start(SyntaxToken token, int offset) {
        return token.end() > offset ? token.offset() : offset;
    }
}

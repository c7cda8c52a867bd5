// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.Syntax;

/** Lays texts out by changing nothing but the blanks that have to change. */
public final class Formatting {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final TopologyTexts language;

    Formatting(TopologyTexts language) {
        this.language = language;
    }

    /** The changes that lay out a whole text, in order; none for a text with syntax errors. */
    public List<TextReplacement> whole(Source source) {
        String text = source.text();
        String formatted = language.format(text).replace("\r\n", "\n").replace("\n", Lines.end(text));
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK && formatted.charAt(0) != BYTE_ORDER_MARK) {
            formatted = BYTE_ORDER_MARK + formatted;
        }
        if (formatted.equals(text)) {
            return List.of();
        }
        List<TextRange> before = pieces(source.syntax());
        List<TextRange> after = pieces(source.sources().reader().read(formatted));
        return before.size() == after.size() ? differences(text, before, formatted, after)
                : List.of(new TextReplacement(0, text.length(), formatted));
    }

    /** Those changes that concern a part of the text. */
    public List<TextReplacement> selection(Source source, TextRange part) {
        return whole(source).stream().filter(one -> part.touches(new TextRange(one.offset(), one.length()))).toList();
    }

    private static List<TextRange> pieces(Syntax syntax) {
        List<TextRange> pieces = new ArrayList<>();
        syntax.tokens().forEach(token -> pieces.add(new TextRange(token.offset(), token.length())));
        syntax.comments().forEach(comment -> pieces.add(TextRange.between(comment.offset(), comment.end())));
        pieces.sort(Comparator.comparingInt(TextRange::offset));
        return pieces;
    }

    private static List<TextReplacement> differences(String text, List<TextRange> before, String formatted, List<TextRange> after) {
        List<TextReplacement> changes = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (int i = 0; i < before.size(); i++) {
            add(text, TextRange.between(old, before.get(i).offset()), formatted, TextRange.between(now, after.get(i).offset()), changes);
            add(text, before.get(i), formatted, after.get(i), changes);
            old = before.get(i).end();
            now = after.get(i).end();
        }
        add(text, TextRange.between(old, text.length()), formatted, TextRange.between(now, formatted.length()), changes);
        return changes;
    }

    private static void add(String text, TextRange old, String formatted, TextRange now, List<TextReplacement> changes) {
        String wanted = formatted.substring(now.offset(), now.end());
        if (old.length() != wanted.length() || !text.startsWith(wanted, old.offset())) {
            changes.add(new TextReplacement(old.offset(), old.length(), wanted));
        }
    }
}

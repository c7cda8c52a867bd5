// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.Map;
import java.util.Optional;

/**
 * Completes what is typed: the other brace, parenthesis or quotation mark, the blanks at the start of a line. Looks at
 * nothing but the line, so that it is as fast in a long text as in a short one.
 */
public final class Typing {

    private static final Map<String, String> PAIRS = Map.of("{", "}", "(", ")", "\"", "\"");
    private static final String QUOTE = "\"";
    private static final String STEP = "  ";

    Typing() {
        // made by LanguageServices
    }

    /**
     * @param text the text before
     * @param replaced the part that is typed over; empty for the place of the caret
     * @param typed what is typed; empty for a deletion
     * @return what is done instead; empty where what is typed is to be taken as it is
     */
    public Optional<TypedEdit> typed(String text, TextRange replaced, String typed) {
        if (typed.equals("\n") || typed.equals("\r\n") || typed.equals("\r")) {
            return Optional.of(lineEnd(text, replaced, typed));
        }
        if (isWithin(text, replaced.offset(), "//", false)) {
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            return deleted(text, replaced);
        }
        boolean quoted = isWithin(text, replaced.offset(), "", true);
        if (quoted && isEscaped(text, replaced.offset())) {
            return Optional.empty();
        }
        char next = replaced.end() < text.length() ? text.charAt(replaced.end()) : '\n';
        if (replaced.length() > 0) {
            return PAIRS.containsKey(typed) && !quoted ? Optional.of(around(text, replaced, typed)) : Optional.empty();
        }
        if (PAIRS.containsValue(typed) && typed.charAt(0) == next && (!typed.equals(QUOTE) || quoted)) {
            return Optional.of(new TypedEdit(new TextRange(replaced.offset(), 1), typed, 1));
        }
        boolean free = Character.isWhitespace(next) || next == '}' || next == ')';
        return PAIRS.containsKey(typed) && !quoted && free ? Optional.of(new TypedEdit(replaced, typed + PAIRS.get(typed), 1))
                : Optional.empty();
    }

    private static TypedEdit around(String text, TextRange replaced, String open) {
        String inner = text.substring(replaced.offset(), replaced.end());
        String whole = open + inner + PAIRS.get(open);
        return new TypedEdit(replaced, whole, whole.length());
    }

    // With an opening mark that has nothing in it, the closing one goes, too.
    private static Optional<TypedEdit> deleted(String text, TextRange replaced) {
        if (replaced.length() != 1 || replaced.end() >= text.length()) {
            return Optional.empty();
        }
        String close = PAIRS.get(text.substring(replaced.offset(), replaced.end()));
        return close != null && text.startsWith(close, replaced.end()) && !isWithin(text, replaced.offset(), "", true)
                ? Optional.of(new TypedEdit(new TextRange(replaced.offset(), 2), "", 0)) : Optional.empty();
    }

    private static TypedEdit lineEnd(String text, TextRange replaced, String end) {
        String indent = Lines.indent(text, replaced.offset());
        String before = text.substring(Lines.start(text, replaced.offset()), replaced.offset()).stripTrailing();
        boolean opens = before.endsWith("{") && !isWithin(text, replaced.offset(), "//", false);
        if (!opens) {
            return new TypedEdit(replaced, end + indent, end.length() + indent.length());
        }
        String inner = end + indent + STEP;
        int finish = Lines.finish(text, replaced.end());
        boolean closes = text.substring(replaced.end(), finish).strip().startsWith("}");
        return new TypedEdit(replaced, closes ? inner + end + indent : inner, inner.length());
    }

    private static boolean isEscaped(String text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) == '\\') {
            start--;
        }
        return (offset - start) % 2 == 1;
    }

    // Whether a place lies in a comment to the end of the line, or in quotes.
    private static boolean isWithin(String text, int offset, String comment, boolean quotes) {
        boolean quoted = false;
        for (int i = Lines.start(text, offset); i < offset; i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && !comment.isEmpty() && text.startsWith(comment, i)) {
                return true;
            }
        }
        return quotes && quoted;
    }
}

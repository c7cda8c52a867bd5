// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.Fault;
import org.passerelle.dsl.ide.syntax.SyntaxElement;
import org.passerelle.dsl.ide.syntax.SyntaxToken;
import org.passerelle.dsl.lexing.TokenKind;
import org.passerelle.dsl.lexing.Words;

/** Mends syntax errors. */
final class SyntaxFixes {

    private static final Set<String> NAMES = Set.of("Name", "Text", "Fqdn");

    private final Source source;
    private final ServiceTexts texts;
    private final Set<String> keywords;
    private final List<QuickFix> fixes = new ArrayList<>();

    SyntaxFixes(Source source, ServiceTexts texts) {
        this.source = source;
        this.texts = texts;
        this.keywords = source.sources().reader().grammar().keywords();
    }

    List<QuickFix> at(TextRange range) {
        for (Fault fault : source.syntax().faults()) {
            if (range.touches(place(fault))) {
                fix(fault);
            }
        }
        return fixes;
    }

    // Something missing is noticed at the token behind.
    private TextRange place(Fault fault) {
        int next = source.syntax().tokensBefore(fault.offset());
        boolean last = next == source.syntax().tokens().size();
        return fault.kind() == Fault.Kind.UNEXPECTED ? new TextRange(fault.offset(), fault.length())
                : TextRange.between(fault.offset(), last ? source.text().length() : source.syntax().tokens().get(next).offset());
    }

    private void fix(Fault fault) {
        switch (fault.kind()) {
            case UNEXPECTED -> unexpected(source.syntax().tokensBefore(fault.offset()), fault);
            case MISSING_SYMBOL -> missing(fault);
            case UNFINISHED -> unfinished(source.syntax().tokensBefore(fault.offset()));
        }
    }

    private void unexpected(int index, Fault fault) {
        SyntaxToken token = source.syntax().tokens().get(index);
        if (token.kind() == TokenKind.INVALID) {
            unreadable(token);
        } else if (token.kind() == TokenKind.SYMBOL) {
            add("fix.remove", replacement(token, ""), token.text());
        } else {
            quote(index);
            List<String> words = fault.expected().stream().filter(word -> Character.isLetter(word.charAt(0))).toList();
            Likeness.of(token.text(), words).forEach(word -> add("fix.replace", replacement(token, word), token.text(), word));
        }
    }

    private void unreadable(SyntaxToken token) {
        if (token.text().startsWith("\"")) {
            add("fix.string", new TextReplacement(token.end(), 0, "\""));
        } else if (token.text().startsWith("/*")) {
            add("fix.comment", new TextReplacement(source.text().length(), 0, Lines.end(source.text()) + "*/"));
        } else if (token.length() <= 2) {
            add("fix.remove", replacement(token, ""), token.text());
        }
    }

    private void unfinished(int index) {
        if (index < source.syntax().tokens().size() && !source.syntax().tokens().get(index).firstOnLine()) {
            quote(index);
        }
    }

    // A word of the language where a name may stand.
    private void quote(int index) {
        SyntaxToken token = source.syntax().tokens().get(index);
        if (token.kind() == TokenKind.WORD && keywords.contains(token.text()) && isValueExpected(index)) {
            add("fix.quote", replacement(token, Words.quote(token.text())), token.text());
        }
    }

    private boolean isValueExpected(int index) {
        return source.sources().reader().after(source.syntax(), index).stream()
                .anyMatch(one -> NAMES.contains(one.rule()));
    }

    private void missing(Fault fault) {
        String symbol = fault.expected().iterator().next();
        String text = switch (symbol) {
            case "}" -> Lines.end(source.text()) + indent(fault.offset()) + symbol;
            case "{" -> ' ' + symbol;
            default -> symbol;
        };
        add("fix.insert", new TextReplacement(fault.offset(), 0, text), symbol);
    }

    // A brace is put below the element that it closes.
    private String indent(int offset) {
        SyntaxElement at = source.syntax().elementAt(offset);
        while (at != null && at.parent() != null && (at.open() == null || at.close() != null)) {
            at = at.parent();
        }
        return at == null ? "" : Lines.indent(source.text(), at.offset());
    }

    private static TextReplacement replacement(SyntaxToken token, String text) {
        return new TextReplacement(token.offset(), token.length(), text);
    }

    private void add(String key, TextReplacement change, Object... arguments) {
        fixes.add(new QuickFix(texts.of(key, arguments), List.of(new FileEdit(source.uri(), List.of(change)))));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.Syntax;
import org.passerelle.dsl.ide.syntax.SyntaxComment;
import org.passerelle.dsl.ide.syntax.SyntaxToken;
import org.passerelle.dsl.ide.syntax.TokenUse;

/** Colours texts by what their tokens mean. */
public final class Colouring {

    private static final Set<String> NUMBERS = Set.of("Count", "Port", "Date", "IpAddress", "PhoneNumber", "SqlVersion");
    private static final Set<String> COMPUTERS = Set.of("Fqdn", "UncPath", "WebUrl", "SipUri", "SqlInstanceName");

    Colouring() {
        // made by LanguageServices
    }

    /**
     * @param source any text
     * @return its coloured parts in order; they don't overlap, and only blanks are left out
     */
    public List<ColouredToken> tokens(Source source) {
        Syntax syntax = source.syntax();
        List<ColouredToken> coloured = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < syntax.tokens().size(); i++) {
            SyntaxToken token = syntax.tokens().get(i);
            next = comments(syntax.comments(), next, token.offset(), coloured);
            coloured.add(new ColouredToken(token.offset(), token.length(), kind(token, syntax.use(i))));
        }
        comments(syntax.comments(), next, Integer.MAX_VALUE, coloured);
        return coloured;
    }

    private static int comments(List<SyntaxComment> comments, int from, int before, List<ColouredToken> coloured) {
        int next = from;
        while (next < comments.size() && comments.get(next).offset() < before) {
            SyntaxComment comment = comments.get(next++);
            coloured.add(new ColouredToken(comment.offset(), comment.end() - comment.offset(), ColourKind.COMMENT));
        }
        return next;
    }

    private static ColourKind kind(SyntaxToken token, TokenUse use) {
        return switch (use.role()) {
            case KEYWORD -> ColourKind.KEYWORD;
            case SYMBOL -> ColourKind.SYMBOL;
            case CHOICE -> ColourKind.CHOICE;
            case NAME -> ColourKind.DECLARATION;
            case REFERENCE -> ColourKind.REFERENCE;
            case UNREAD -> ColourKind.ERROR;
            case VALUE -> value(token, use.rule());
        };
    }

    private static ColourKind value(SyntaxToken token, String rule) {
        if (NUMBERS.contains(rule)) {
            return ColourKind.NUMBER;
        }
        if (COMPUTERS.contains(rule)) {
            return ColourKind.COMPUTER;
        }
        return token.isQuoted() ? ColourKind.STRING : ColourKind.VALUE;
    }

    /**
     * What has to be painted again when a text has changed.
     *
     * @param before the coloured parts of the text before
     * @param after those of the text now
     * @param growth how many units longer the text is now
     * @return the part of the text now whose colours may differ; empty if none do
     */
    public TextRange changed(List<ColouredToken> before, List<ColouredToken> after, int growth) {
        int same = 0;
        int most = Math.min(before.size(), after.size());
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && shifted(before.get(before.size() - 1 - tail), growth).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int start = same == 0 ? 0 : after.get(same - 1).end();
        int end = after.isEmpty() ? 0 : after.get(after.size() - 1).end();
        return TextRange.between(start, Math.max(start, tail == 0 ? end : after.get(after.size() - tail).offset()));
    }

    private static ColouredToken shifted(ColouredToken token, int by) {
        return new ColouredToken(token.offset() + by, token.length(), token.kind());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.passerelle.dsl.lexing.TokenKind;

/** The tokens of a text while they are read one after the other. */
final class TokenTrack {

    private static final int GLANCE = 2;
    private static final int MOST_FAULTS = 1000;

    private final GrammarTables tables;
    private final List<SyntaxToken> tokens;
    private final int end;
    private final TokenUse[] uses;
    private final List<Fault> faults = new ArrayList<>();
    private int[] closings;
    private int at;

    TokenTrack(GrammarTables tables, List<SyntaxToken> tokens, int end) {
        this(tables, tokens, end, 0, new TokenUse[tokens.size()]);
    }

    private TokenTrack(GrammarTables tables, List<SyntaxToken> tokens, int end, int at, TokenUse[] uses) {
        this.tables = tables;
        this.tokens = tokens;
        this.end = end;
        this.at = at;
        this.uses = uses;
    }

    /** A track from here that ends after the next tokens and is thrown away. */
    TokenTrack glance() {
        return new TokenTrack(tables, tokens, Math.min(end, at + GLANCE), at, null);
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    boolean atEnd() {
        return at >= end;
    }

    SyntaxToken current() {
        return tokens.get(at);
    }

    void back(int place) {
        at = place;
    }

    TokenUse[] uses() {
        return uses;
    }

    List<Fault> faults() {
        return faults;
    }

    boolean take(Keyword keyword, SyntaxElement owner, EStructuralFeature feature) {
        if (!current().is(keyword.getValue())) {
            return false;
        }
        boolean symbol = current().kind() == TokenKind.SYMBOL;
        use(new TokenUse(symbol ? TokenRole.SYMBOL : TokenRole.KEYWORD, owner, feature, "", keyword));
        return true;
    }

    boolean take(RuleCall call, TokenRole role, SyntaxElement owner, EStructuralFeature feature) {
        if (!tables.starts(call, current())) {
            return false;
        }
        use(new TokenUse(role, owner, feature, call.getRule().getName(), call));
        return true;
    }

    private void use(TokenUse use) {
        SyntaxToken token = tokens.get(at);
        if (use.owner() != null) {
            use.owner().token(token, use.feature(), use.role() == TokenRole.KEYWORD);
        }
        if (uses != null) {
            boolean names = use.role() == TokenRole.VALUE && use.owner() != null && use.owner().nameToken() == token;
            uses[at] = names ? new TokenUse(TokenRole.NAME, use.owner(), use.feature(), use.rule(), use.element()) : use;
        }
        at++;
    }

    void skip(SyntaxElement owner, AbstractElement wanted) {
        SyntaxToken token = tokens.get(at);
        fault(Fault.Kind.UNEXPECTED, token.offset(), token.length(), tables.first(wanted).keywords());
        int last = Math.min(closing(), end - 1);
        for (int i = at; i <= last && uses != null; i++) {
            uses[i] = new TokenUse(TokenRole.UNREAD, owner, null, "", null);
        }
        at = last + 1;
    }

    // What stands in braces that belong to nothing belongs to nothing.
    private int closing() {
        if (closings == null) {
            closings = Brackets.closings(tokens);
        }
        return Math.max(at, closings[at]);
    }

    /** Goes on as if a symbol stood here that is missing. */
    boolean pretend(AbstractElement part, AbstractElement next, boolean curious) {
        if (!(part instanceof Keyword keyword) || curious && atEnd()) {
            return false;
        }
        boolean opens = GrammarTables.isOpen(keyword.getValue()) && next != null && !atEnd() && tables.starts(next, current());
        if (!opens && !GrammarTables.isClose(keyword.getValue())) {
            return false;
        }
        fault(Fault.Kind.MISSING_SYMBOL, behind(), 0, Set.of(keyword.getValue()));
        return true;
    }

    void unfinished(AbstractElement part) {
        fault(Fault.Kind.UNFINISHED, behind(), 0, tables.first(part).keywords());
    }

    private int behind() {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }

    private void fault(Fault.Kind kind, int offset, int length, Set<String> expected) {
        boolean again = !faults.isEmpty() && faults.get(faults.size() - 1).offset() == offset && kind == Fault.Kind.UNFINISHED;
        if (uses != null && faults.size() < MOST_FAULTS && !again) {
            faults.add(new Fault(kind, offset, length, expected));
        }
    }
}

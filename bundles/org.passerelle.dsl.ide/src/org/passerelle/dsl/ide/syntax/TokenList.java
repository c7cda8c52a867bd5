// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.passerelle.dsl.lexing.TextScanner;
import org.passerelle.dsl.lexing.TokenKind;

/** The tokens of a text. */
final class TokenList {

    private final List<SyntaxToken> visible = new ArrayList<>();
    private final List<SyntaxComment> comments = new ArrayList<>();

    TokenList(String text) {
        TextScanner scanner = new TextScanner(text);
        boolean fresh = true;
        for (TokenKind kind = scanner.next(); kind != TokenKind.END; kind = scanner.next()) {
            switch (kind) {
                case BLANK -> fresh |= text.substring(scanner.start(), scanner.end()).indexOf('\n') >= 0;
                case LINE_COMMENT -> comments.add(new SyntaxComment(scanner.start(), scanner.end(), false));
                case BLOCK_COMMENT -> comments.add(new SyntaxComment(scanner.start(), scanner.end(), true));
                default -> {
                    visible.add(new SyntaxToken(kind, scanner.start(), scanner.end(), scanner.token(), fresh));
                    fresh = false;
                }
            }
        }
    }

    List<SyntaxToken> visible() {
        return Collections.unmodifiableList(visible);
    }

    List<SyntaxComment> comments() {
        return Collections.unmodifiableList(comments);
    }

    int before(int offset) {
        int low = 0;
        int high = visible.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (visible.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // A token that begins at the offset wins over one that ends there, but a symbol over neither.
    int at(int offset) {
        int next = before(offset);
        boolean starts = next < visible.size() && visible.get(next).offset() == offset;
        boolean ends = next > 0 && visible.get(next - 1).end() >= offset;
        if (starts && (!ends || visible.get(next).kind() != TokenKind.SYMBOL)) {
            return next;
        }
        return ends ? next - 1 : -1;
    }

    SyntaxComment commentAt(int offset) {
        int low = 0;
        int high = comments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        SyntaxComment last = low == 0 ? null : comments.get(low - 1);
        if (last == null) {
            return null;
        }
        return offset < last.end() || offset == last.end() && !last.block() ? last : null;
    }
}

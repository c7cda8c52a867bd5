// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import java.util.List;

/** A text as it was read. Immutable to its users; made anew for every change of the text. */
public final class Syntax {

    private final String text;
    private final TokenList tokens;
    private final TokenUse[] uses;
    private final SyntaxElement root;
    private final List<Fault> faults;

    Syntax(String text, TokenList tokens, TokenUse[] uses, SyntaxElement root, List<Fault> faults) {
        this.text = text;
        this.tokens = tokens;
        this.uses = uses;
        this.root = root;
        this.faults = List.copyOf(faults);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** All tokens but blanks and comments, in order. */
    public List<SyntaxToken> tokens() {
        return tokens.visible();
    }

    /** All comments, in order. */
    public List<SyntaxComment> comments() {
        return tokens.comments();
    }

    /** What a token is used for; never null. */
    public TokenUse use(int index) {
        return uses[index];
    }

    /** The topology or migration; null if the text does not even begin one. */
    public SyntaxElement root() {
        return root;
    }

    /** What the grammar does not allow, in the order of the text. */
    public List<Fault> faults() {
        return faults;
    }

    /** The index of the token that an offset is in or at the end of; -1 if there is none. */
    public int tokenAt(int offset) {
        return tokens.at(offset);
    }

    /** How many tokens begin before an offset. */
    public int tokensBefore(int offset) {
        return tokens.before(offset);
    }

    /** The comment that an offset is inside of, or null. */
    public SyntaxComment commentAt(int offset) {
        return tokens.commentAt(offset);
    }

    /** The innermost element that an offset is in or at the edge of, or null. */
    public SyntaxElement elementAt(int offset) {
        SyntaxElement at = contains(root, offset) ? root : null;
        SyntaxElement inner = at;
        while (inner != null) {
            at = inner;
            inner = child(at, offset);
        }
        return at;
    }

    private static SyntaxElement child(SyntaxElement parent, int offset) {
        List<SyntaxElement> children = parent.children();
        int low = 0;
        int high = children.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (children.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        SyntaxElement last = low == 0 ? null : children.get(low - 1);
        return contains(last, offset) ? last : null;
    }

    private static boolean contains(SyntaxElement element, int offset) {
        return element != null && element.offset() <= offset && offset <= element.end();
    }
}

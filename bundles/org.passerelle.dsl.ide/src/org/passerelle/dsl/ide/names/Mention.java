// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import org.eclipse.emf.ecore.EClass;
import org.passerelle.dsl.ide.syntax.SyntaxElement;
import org.passerelle.dsl.ide.syntax.SyntaxToken;
import org.passerelle.dsl.ide.syntax.TokenUse;

/**
 * A place where something is named.
 *
 * @param namespace what kind of name it is
 * @param name what is meant: the name as written there without quotes, that of an instance with its server; for the
 *            declaration of one of several elements of a name that by which references tell it apart
 * @param token the token it stands in
 * @param start where in the value of the token the name begins
 * @param length how much of the value it is
 * @param use what the token is used for
 * @param declares the class of the element that is declared here under this name; null if none is
 */
public record Mention(Namespace namespace, String name, SyntaxToken token, int start, int length, TokenUse use, EClass declares) {

    /** The form in which the name is compared. */
    public String key() {
        return namespace.key(name);
    }

    /** Whether the name is all that the token says. */
    public boolean isWhole() {
        return length == token.value().length();
    }

    /** Where it begins in the text. A name within a quoted text with escapes is given the place of the whole text. */
    public int offset() {
        return isExact() ? token.offset() + start + (token.isQuoted() ? 1 : 0) : token.offset();
    }

    /** Where it ends in the text, exclusively. */
    public int end() {
        return isExact() ? offset() + length : token.end();
    }

    /** Whether the value of the token stands in the text as it is, without escapes. */
    public boolean isExact() {
        return !token.isQuoted() || token.length() == token.value().length() + 2;
    }

    /** The name as it can be written anew: that of an instance without its server. */
    public String written() {
        return token.value().substring(start, start + length);
    }

    /** What stands in front of the written part of a name: the server of an instance. */
    public String prefix() {
        return namespace == Namespace.SQL_INSTANCE ? name.substring(0, name.indexOf('\\') + 1) : "";
    }

    /** The same place for something that references call otherwise. */
    Mention called(String other) {
        return other.equals(name) ? this : new Mention(namespace, other, token, start, length, use, declares);
    }

    /** The element in which it stands; null only outside of any. */
    public SyntaxElement owner() {
        return use.owner();
    }
}

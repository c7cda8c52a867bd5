// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

/** What a token does where it stands. */
public enum TokenRole {
    /** A word of the language. */
    KEYWORD,
    /** A brace, parenthesis or comma. */
    SYMBOL,
    /** One of several words for a value. */
    CHOICE,
    /** The name of the element it belongs to. */
    NAME,
    /** The name of another element. */
    REFERENCE,
    /** Any other value. */
    VALUE,
    /** It may not stand where it stands. */
    UNREAD
}

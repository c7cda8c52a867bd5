// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/** What a part of a text is, for colouring it. */
public enum ColourKind {
    /** A word of the language. */
    KEYWORD,
    /** One of several words for a value. */
    CHOICE,
    /** A comment. */
    COMMENT,
    /** A text in quotes. */
    STRING,
    /** A number, date, port or address. */
    NUMBER,
    /** The name of an element where it is declared. */
    DECLARATION,
    /** The name of another element. */
    REFERENCE,
    /** The name of a computer, pool or domain in any other place. */
    COMPUTER,
    /** Any other value. */
    VALUE,
    /** A brace, parenthesis or comma. */
    SYMBOL,
    /** What can't stand where it stands. */
    ERROR
}

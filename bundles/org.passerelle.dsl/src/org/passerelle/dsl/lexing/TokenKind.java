// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.lexing;

/** Kinds of tokens. */
public enum TokenKind {
    WORD, STRING, SYMBOL, BLANK, BLOCK_COMMENT, LINE_COMMENT, INVALID, END
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.parsing;

import java.io.StringReader;

/** Reads a text that is there already, and hands it out as a whole. */
public final class TextReader extends StringReader {

    private final String text;

    /** @param text the text, never null */
    public TextReader(String text) {
        super(text);
        this.text = text;
    }

    /** The whole text. */
    public String text() {
        return text;
    }
}

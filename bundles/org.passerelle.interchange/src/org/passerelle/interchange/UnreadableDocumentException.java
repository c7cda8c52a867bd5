// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.util.List;
import java.util.Locale;

/** A document that is no topology document, is damaged, or is refused because of its size or shape. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String element;
    private final String key;
    private final List<String> arguments;

    /**
     * @param file name of the document
     * @param line line, from 1; 0 where the fault is the file as a whole
     * @param column column, from 1; 0 where the fault is the file as a whole
     * @param element path of the element the fault is in; empty outside of any
     * @param key key of the sentence, which says what was expected
     * @param arguments values for the sentence
     */
    public UnreadableDocumentException(String file, int line, int column, String element, String key,
            List<String> arguments) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.element = element;
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    /** Name of the document. */
    public String file() {
        return file;
    }

    /** Line from 1, or 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** Column from 1, or 0 for the file as a whole. */
    public int column() {
        return column;
    }

    /** Path of the element the fault is in; empty outside of any. */
    public String element() {
        return element;
    }

    /** Key of the sentence in the messages of this bundle. */
    public String key() {
        return key;
    }

    /**
     * @param locale the language
     * @return file, line, column, element and the sentence
     */
    public String text(Locale locale) {
        InterchangeMessages messages = InterchangeMessages.in(locale);
        String place = line == 0 ? file : file + ':' + line + ':' + column;
        String where = element.isEmpty() ? "" : messages.text("inElement", List.of(element)) + ' ';
        return place + ": " + where + messages.text(key, arguments);
    }

    @Override
    public String getMessage() {
        return text(Locale.ROOT);
    }
}

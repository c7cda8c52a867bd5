// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.util.List;
import java.util.Locale;

/**
 * Something to tell about a document that was read.
 *
 * @param kind what it is
 * @param file name of the document
 * @param line line, from 1
 * @param column column, from 1
 * @param path the element in the document as names from the root, such as {@code Topology/Sites/CentralSite/Name};
 *        an attribute is appended as {@code /@Name}
 * @param key key of the sentence in the messages of this bundle
 * @param arguments values for the sentence
 */
public record ImportProblem(ProblemKind kind, String file, int line, int column, String path, String key,
        List<String> arguments) {

    /** Copies the arguments. */
    public ImportProblem {
        arguments = List.copyOf(arguments);
    }

    /**
     * @param locale the language
     * @return the sentence alone, without the place
     */
    public String text(Locale locale) {
        return InterchangeMessages.in(locale).text(key, arguments);
    }

    /** The place as {@code file:line:column}. */
    public String place() {
        return file + ':' + line + ':' + column;
    }
}

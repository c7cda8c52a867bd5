// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text to be put in and filled in, such as a whole element.
 *
 * @param id what stays the same when title and text are changed
 * @param title how it is listed, in the language of the user
 * @param type name of the class whose element it is; empty where its first word may belong to any
 * @param body its text; <code>${name:text}</code> is to be filled in
 */
public record Snippet(String id, String title, String type, String body) {

    private static final Pattern HOLE = Pattern.compile("\\$\\{(?<name>[^:}]+):(?<text>[^}]*)\\}");

    /** Whether the text begins with some words, as a whole. */
    boolean beginsWith(String words) {
        return body.startsWith(words) && (body.length() == words.length() || !Character.isLetterOrDigit(body.charAt(words.length())));
    }

    /** The first word of the text; empty if it begins with anything else. */
    String firstWord() {
        int end = 0;
        while (end < body.length() && (Character.isLetter(body.charAt(end)) || end > 0 && body.charAt(end) == '-')) {
            end++;
        }
        return body.substring(0, end);
    }

    /**
     * The text to put in, and the parts to fill in.
     *
     * @param text the text
     * @param placeholders the parts, in the order of the text
     */
    record Filled(String text, List<Placeholder> placeholders) {
    }

    /**
     * @param indent blanks at the start of the line it is put into
     * @param lineEnd how lines end
     */
    Filled fill(String indent, String lineEnd) {
        String indented = body.replace("\n", lineEnd + indent);
        StringBuilder text = new StringBuilder();
        List<Placeholder> holes = new ArrayList<>();
        Matcher matcher = HOLE.matcher(indented);
        int last = 0;
        while (matcher.find()) {
            text.append(indented, last, matcher.start());
            holes.add(new Placeholder(text.length(), matcher.group("text").length(), matcher.group("name")));
            text.append(matcher.group("text"));
            last = matcher.end();
        }
        return new Filled(text.append(indented.substring(last)).toString(), holes);
    }
}

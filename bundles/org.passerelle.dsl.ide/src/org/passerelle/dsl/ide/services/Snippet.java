// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole element to be filled in.
 *
 * @param key key of its title
 * @param type name of the class whose element it is
 * @param phrase the words that it begins with
 * @param body its text; <code>${name:text}</code> is to be filled in
 */
record Snippet(String key, String type, String phrase, String body) {

    private static final Pattern HOLE = Pattern.compile("\\$\\{(?<name>[^:}]+):(?<text>[^}]*)\\}");

    /** The text to put in, and the parts to fill in. */
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

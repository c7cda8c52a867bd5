// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.xml;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Walks from start tag to start tag of a well-formed text to learn where tags and attributes begin: the platform's
 * parser only tells where a tag ends. Called once for each start tag that the parser has accepted.
 */
final class TagCursor {

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    TagCursor(String text) {
        this.text = text;
    }

    /** Moves to the next start tag and returns its place; the cursor stands behind the element's name then. */
    Position nextTag() {
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                step();
            } else if (text.startsWith("<!--", at)) {
                skipPast("-->", 4);
            } else if (text.startsWith("<![CDATA[", at)) {
                skipPast("]]>", 9);
            } else if (text.startsWith("<?", at)) {
                skipPast("?>", 2);
            } else if (text.startsWith("</", at) || text.startsWith("<!", at)) {
                skipPast(">", 2);
            } else {
                Position start = here();
                skipName();
                return start;
            }
        }
        return here();
    }

    /** The places of the attributes of the tag the cursor stands in, by qualified name. */
    Map<String, Position> attributes() {
        Map<String, Position> found = new LinkedHashMap<>(4);
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '/') {
            if (Character.isWhitespace(text.charAt(at))) {
                step();
                continue;
            }
            Position start = here();
            int from = at;
            skipName();
            String name = text.substring(from, at);
            while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\'') {
                step();
            }
            if (at < text.length()) {
                skipPast(String.valueOf(text.charAt(at)), 1);
            }
            found.put(name, start);
        }
        return found;
    }

    private void skipName() {
        step();
        while (at < text.length() && "=/> \t\r\n".indexOf(text.charAt(at)) < 0) {
            step();
        }
    }

    private void skipPast(String end, int opening) {
        int found = text.indexOf(end, Math.min(text.length(), at + opening));
        int target = found < 0 ? text.length() : found + end.length();
        while (at < target) {
            step();
        }
    }

    private void step() {
        char c = text.charAt(at++);
        if (c == '\n' || c == '\r' && (at == text.length() || text.charAt(at) != '\n')) {
            line++;
            lineStart = at;
        }
    }

    private Position here() {
        return new Position(line, at - lineStart + 1);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.texts;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON, in the order they come; the same values give the same text. */
public final class Json {

    private static final int INDENT = 2;

    private final StringBuilder out = new StringBuilder();

    private Json() {
    }

    /**
     * @param value a map with texts as keys, a list, a text, a number, a truth value or null
     * @return the document with line feeds at the ends of lines
     * @throws IllegalArgumentException if it holds anything else
     */
    public static String write(Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> object(map, depth);
            case List<?> list -> array(list, depth);
            case String text -> string(text);
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case null -> out.append("null");
            default -> throw new IllegalArgumentException("not for JSON: " + value.getClass());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext();) {
            Map.Entry<?, ?> entry = i.next();
            line(depth + 1);
            string((String) entry.getKey());
            out.append(": ");
            value(entry.getValue(), depth + 1);
            out.append(i.hasNext() ? "," : "");
        }
        end(map.isEmpty(), depth, '}');
    }

    private void array(List<?> list, int depth) {
        out.append('[');
        boolean plain = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        for (Iterator<?> i = list.iterator(); i.hasNext();) {
            if (!plain) {
                line(depth + 1);
            }
            value(i.next(), depth + 1);
            out.append(!i.hasNext() ? "" : plain ? ", " : ",");
        }
        end(plain, depth, ']');
    }

    private void end(boolean sameLine, int depth, char bracket) {
        if (!sameLine) {
            line(depth);
        }
        out.append(bracket);
    }

    private void line(int depth) {
        out.append('\n').append(" ".repeat(depth * INDENT));
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c) && lone(text, i)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean lone(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.command;

/** Writes text as a PowerShell literal. */
public final class Literals {

    private Literals() {
    }

    /**
     * The text as one single-quoted literal, quotes included. PowerShell takes the typographic single quotes for the
     * plain one, so each of the five is doubled.
     *
     * @throws CommandException when the text holds a control character or half a surrogate pair
     */
    public static String quote(String text) {
        requireWritable(text);
        StringBuilder result = new StringBuilder(text.length() + 8).append('\'');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(c);
            if (isSingleQuote(c)) {
                result.append(c);
            }
        }
        return result.append('\'').toString();
    }

    /** Whether PowerShell ends a single-quoted literal at this character. */
    public static boolean isSingleQuote(char c) {
        return c == '\'' || c >= '\u2018' && c <= '\u201B';
    }

    /** @throws CommandException when a script file could not carry the text unharmed */
    public static void requireWritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                throw new CommandException("A control character (U+%04X at position %d) cannot be written into a script."
                        .formatted((int) c, i + 1));
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new CommandException("Half a surrogate pair (U+%04X at position %d) cannot be written into a script."
                        .formatted((int) c, i + 1));
            }
        }
    }
}

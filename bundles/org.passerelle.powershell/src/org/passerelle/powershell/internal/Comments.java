// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

/** Makes any text fit for the rest of a comment line. */
final class Comments {

    private Comments() {
    }

    /**
     * The text without line breaks, control and invisible format characters, and without the end mark of a block
     * comment. Format characters go because they can make a line look like another one.
     */
    static String clean(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(isShown(c) ? c : ' '));
        return result.toString().replace("#>", "# >").replace("<#", "< #").strip();
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}

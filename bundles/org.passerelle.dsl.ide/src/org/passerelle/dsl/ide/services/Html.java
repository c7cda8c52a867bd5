// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.regex.Pattern;

/** Writes HTML. */
final class Html {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|~&]|&lt;|&gt;|&amp;)");

    private Html() {
    }

    /** A text that can't become markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Markdown of which only bold words, lines and escapes are known; anything else is shown as it is written. */
    static String ofMarkdown(String markdown) {
        String bold = BOLD.matcher(escaped(markdown)).replaceAll("<b>$1</b>");
        return ESCAPE.matcher(bold).replaceAll("$1").replace("\n", "<br>");
    }
}

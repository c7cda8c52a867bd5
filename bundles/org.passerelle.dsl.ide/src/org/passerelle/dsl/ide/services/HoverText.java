// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/** Writes what is known about a place as Markdown or HTML. Names and other plain texts can't become markup. */
public final class HoverText {

    private static final String MARKUP = "\\`*_{}[]()<>#+-.!|~&";

    private HoverText() {
    }

    /** The information as Markdown; explanations of findings are Markdown already. */
    public static String markdown(HoverInfo info) {
        StringBuilder text = new StringBuilder();
        if (!info.label().isEmpty()) {
            text.append("**").append(plain(info.label())).append("**");
            text.append(info.kind().isEmpty() ? "" : " · " + plain(info.kind())).append("\n\n");
        }
        if (!info.documentation().isEmpty()) {
            text.append(plain(info.documentation())).append("\n\n");
        }
        info.facts().forEach(fact -> text.append("- ").append(plain(fact.label())).append(": ").append(plain(fact.value())).append('\n'));
        for (Finding finding : info.findings()) {
            text.append("\n**").append(plain(finding.id())).append("** ").append(plain(finding.message())).append("\n\n");
            text.append(finding.explanation().isEmpty() ? "" : finding.explanation() + "\n");
        }
        return text.toString();
    }

    /** The information as HTML without a frame; the Markdown of explanations is shown as it is written. */
    public static String html(HoverInfo info) {
        StringBuilder text = new StringBuilder();
        if (!info.label().isEmpty()) {
            text.append("<p><b>").append(escaped(info.label())).append("</b>");
            text.append(info.kind().isEmpty() ? "" : " · " + escaped(info.kind())).append("</p>");
        }
        if (!info.documentation().isEmpty()) {
            text.append("<p>").append(escaped(info.documentation())).append("</p>");
        }
        if (!info.facts().isEmpty()) {
            text.append("<ul>");
            info.facts().forEach(fact -> text.append("<li>").append(escaped(fact.label())).append(": ").append(escaped(fact.value())).append("</li>"));
            text.append("</ul>");
        }
        for (Finding finding : info.findings()) {
            text.append("<p><b>").append(escaped(finding.id())).append("</b> ").append(escaped(finding.message())).append("</p>");
            if (!finding.explanation().isEmpty()) {
                text.append("<p>").append(escaped(finding.explanation()).replace("\n", "<br>")).append("</p>");
            }
        }
        return text.toString();
    }

    private static String plain(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c < ' ' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

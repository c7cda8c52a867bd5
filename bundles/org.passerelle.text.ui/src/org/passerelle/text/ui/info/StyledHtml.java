// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.info;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** The few tags of HTML that explanations use, as styled text for where there is no browser. */
final class StyledHtml {

    private static final Pattern TAG = Pattern.compile("</?(p|b|ul|li|pre|br)>");

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private boolean code;

    StyledHtml(String html) {
        Matcher tags = TAG.matcher(html);
        int last = 0;
        boolean bold = false;
        while (tags.find()) {
            add(html.substring(last, tags.start()), bold);
            last = tags.end();
            switch (tags.group()) {
                case "<b>" -> bold = true;
                case "</b>" -> bold = false;
                case "<br>" -> text.append('\n');
                case "<li>" -> {
                    lines(1);
                    text.append(" \u2022 ");
                }
                case "<pre>", "</pre>" -> {
                    lines(1);
                    code = tags.group().equals("<pre>");
                }
                case "<ul>", "</ul>", "</li>" -> lines(1);
                default -> lines(2);
            }
        }
        add(html.substring(last), bold);
        while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        styles.removeIf(range -> range.start >= text.length());
        styles.forEach(range -> range.length = Math.min(range.length, text.length() - range.start));
    }

    private void add(String html, boolean bold) {
        int start = text.length();
        text.append(html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"));
        if (text.length() > start && (bold || code)) {
            StyleRange range = new StyleRange(start, text.length() - start, null, null, bold ? SWT.BOLD : SWT.NORMAL);
            range.font = !code ? null : bold ? JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT) : JFaceResources.getTextFont();
            styles.add(range);
        }
    }

    private void lines(int wanted) {
        int there = 0;
        while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        if (!text.isEmpty()) {
            text.append("\n".repeat(Math.max(0, wanted - there)));
        }
    }

    String text() {
        return text.toString();
    }

    StyleRange[] styles() {
        return styles.toArray(StyleRange[]::new);
    }
}

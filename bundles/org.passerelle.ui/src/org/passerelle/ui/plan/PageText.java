// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** Words with headings and links to steps, put together outside the UI thread. */
final class PageText {

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    String text() {
        return text.toString();
    }

    StyleRange[] styles() {
        return styles.toArray(StyleRange[]::new);
    }

    PageText heading(String words) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        StyleRange style = range(words);
        style.fontStyle = SWT.BOLD;
        text.append(words).append('\n');
        return this;
    }

    PageText line(String words) {
        text.append(words).append('\n');
        return this;
    }

    PageText words(String words) {
        text.append(words);
        return this;
    }

    /** Words that lead to a step or gate. */
    PageText link(String words, String id) {
        StyleRange style = range(words);
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_LINK;
        style.data = id;
        text.append(words);
        return this;
    }

    /** A heading with words below it; nothing where there are no words. */
    PageText section(String title, String words) {
        return words.isBlank() ? this : heading(title).line(words.replace("`", "")).line("");
    }

    private StyleRange range(String words) {
        StyleRange style = new StyleRange();
        style.start = text.length();
        style.length = words.length();
        styles.add(style);
        return style;
    }
}

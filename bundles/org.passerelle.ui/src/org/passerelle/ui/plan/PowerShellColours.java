// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** Tells the parts of a script apart by colours that people set for texts: comments, literals, variables, commands. */
final class PowerShellColours {

    private static final String PREFIX = "org.passerelle.text.ui.";
    private static final Pattern PARTS = Pattern.compile("(?<comment><#.*?#>|#[^\\r\\n]*)"
            + "|(?<string>'(?:[^']|'')*'|\"(?:[^\"`]|`.|\"\")*\")"
            + "|(?<reference>\\$(?:\\{[^}]*\\}|[\\w:]+))"
            + "|(?<declaration>\\b[A-Z][a-z]+-[A-Z]\\w+)"
            + "|(?<choice>(?<=\\s)-[A-Za-z]\\w*)"
            + "|(?<keyword>\\b(?:if|else|elseif|foreach|for|while|function|param|return|throw|try|catch|finally|begin|process|end|in|switch)\\b)"
            + "|(?<number>\\b\\d+\\b)", Pattern.DOTALL);
    private static final List<String> KINDS = List.of("comment", "string", "reference", "declaration", "choice", "keyword", "number");

    private PowerShellColours() {
    }

    static StyleRange[] of(String script, ColorRegistry colours) {
        List<StyleRange> styles = new ArrayList<>();
        Matcher matcher = PARTS.matcher(script);
        while (matcher.find()) {
            for (String kind : KINDS) {
                if (matcher.group(kind) != null) {
                    styles.add(new StyleRange(matcher.start(), matcher.end() - matcher.start(), colours.get(PREFIX + kind), null,
                            "keyword".equals(kind) ? SWT.BOLD : SWT.NORMAL));
                    break;
                }
            }
        }
        return styles.toArray(StyleRange[]::new);
    }
}

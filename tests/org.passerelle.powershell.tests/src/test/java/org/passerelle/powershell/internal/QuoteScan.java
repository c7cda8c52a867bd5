// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import java.util.ArrayList;
import java.util.List;

/** Finds interpolations that stand between quotes of the template's own text. Quotes do not span lines. */
final class QuoteScan {

    private final String template;
    private final List<String> problems = new ArrayList<>();
    private int at;
    private int line = 1;

    private QuoteScan(String template) {
        this.template = template;
    }

    static List<String> problems(String template) {
        QuoteScan scan = new QuoteScan(template);
        scan.run();
        return scan.problems;
    }

    private void run() {
        char open = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (template.startsWith("<#--", at)) {
                skipTo(template.indexOf("-->", at) + 3);
            } else if (template.startsWith("<#", at) || template.startsWith("</#", at) || template.startsWith("<@", at)
                    || template.startsWith("</@", at)) {
                skipTo(end('>'));
            } else if (template.startsWith("${", at)) {
                int end = end('}');
                if (open != 0) {
                    problems.add("line " + line + ": " + template.substring(at, end) + " stands between quotes");
                }
                skipTo(end);
            } else {
                if (c == '\n') {
                    open = 0;
                } else if (open == 0 && (c == '\'' || c == '"')) {
                    open = c;
                } else if (c == open) {
                    open = 0;
                }
                skipTo(at + 1);
            }
        }
    }

    private void skipTo(int end) {
        line += (int) template.substring(at, end).chars().filter(c -> c == '\n').count();
        at = end;
    }

    /** The place behind the closing mark; marks inside the expression's own strings do not count. */
    private int end(char mark) {
        char open = 0;
        for (int i = at + 2; i < template.length(); i++) {
            char c = template.charAt(i);
            if (open != 0) {
                open = c == open ? 0 : open;
            } else if (c == '"' || c == '\'') {
                open = c;
            } else if (c == mark) {
                return i + 1;
            }
        }
        return template.length();
    }
}

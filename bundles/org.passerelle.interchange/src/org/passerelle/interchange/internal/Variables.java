// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.xml.Node;

/**
 * Finds and replaces template variables, {@code $Name} and {@code ${Name}}, in attribute values and texts. They are
 * replaced in the parsed tree, once, so that a value can neither become markup nor bring in a further variable.
 */
final class Variables {

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{([A-Za-z_][A-Za-z0-9_]*)}|([A-Za-z_][A-Za-z0-9_]*))");

    private final Map<String, String> defines;
    private final Problems problems;
    private boolean complete = true;

    Variables(Map<String, String> defines, Problems problems) {
        this.defines = defines;
        this.problems = problems;
    }

    /** Replaces all variables in a tree; those without a definition become problems. Returns whether all have one. */
    boolean replace(Node root) {
        visit(root);
        return complete;
    }

    private void visit(Node node) {
        for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
            attribute.setValue(replaced(node, attribute.getKey(), attribute.getValue()));
        }
        if (!node.text().isEmpty()) {
            node.text(replaced(node, null, node.text()));
        }
        node.children().forEach(this::visit);
    }

    private String replaced(Node node, String attribute, String text) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        Matcher matcher = VARIABLE.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            String value = defines.get(name);
            if (value == null) {
                report(node, attribute, "variableUndefined", name);
            } else if (!value.codePoints().allMatch(Variables::allowedInXml)) {
                report(node, attribute, "variableIllegal", name);
                value = null;
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(value == null ? matcher.group() : value));
        }
        return matcher.appendTail(result).toString();
    }

    private void report(Node node, String attribute, String key, String name) {
        complete = false;
        if (attribute == null) {
            problems.at(node, ProblemKind.TEMPLATE_VARIABLE, key, name);
        } else {
            problems.at(node, attribute, ProblemKind.TEMPLATE_VARIABLE, key, name);
        }
    }

    private static boolean allowedInXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes {@link Node}s as indented XML text that reads back equal. Lines end with one line feed. */
public final class TreeWriter {

    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private final StringBuilder out = new StringBuilder();

    private TreeWriter() {
    }

    /**
     * @param root an element
     * @return its text without an XML declaration, with a line feed at the end
     */
    public static String write(Node root) {
        TreeWriter writer = new TreeWriter();
        writer.element(root, "", 0, true);
        return writer.out.append('\n').toString();
    }

    private void element(Node node, String outerNamespace, int depth, boolean indented) {
        out.append('<').append(node.name());
        attributes(node);
        if (!node.namespace().equals(outerNamespace)) {
            attribute("xmlns", node.namespace());
        }
        if (!node.children().isEmpty()) {
            out.append('>');
            content(node, depth, indented);
            out.append("</").append(node.name()).append('>');
        } else if (node.text().isEmpty()) {
            out.append(" />");
        } else {
            out.append('>');
            escape(node.text(), false);
            out.append("</").append(node.name()).append('>');
        }
    }

    private void content(Node node, int depth, boolean indented) {
        boolean mixed = !node.text().isEmpty() || node.child(Node.TEXT) != null;
        escape(node.text(), false);
        for (Node child : node.children()) {
            if (child.name().equals(Node.TEXT)) {
                escape(child.text(), false);
                continue;
            }
            if (indented && !mixed) {
                line(depth + 1);
            }
            element(child, node.namespace(), depth + 1, indented && !mixed);
        }
        if (indented && !mixed) {
            line(depth);
        }
    }

    private void attributes(Node node) {
        List<String> namespaces = new ArrayList<>();
        for (Map.Entry<String, String> entry : node.attributes().entrySet()) {
            String name = entry.getKey();
            int end = name.indexOf('}');
            if (end < 0) {
                attribute(name, entry.getValue());
                continue;
            }
            String namespace = name.substring(1, end);
            attribute(prefix(namespace, namespaces) + ':' + name.substring(end + 1), entry.getValue());
        }
    }

    private String prefix(String namespace, List<String> declared) {
        if (namespace.equals(XML_NAMESPACE)) {
            return "xml";
        }
        int known = declared.indexOf(namespace);
        if (known >= 0) {
            return "n" + (known + 1);
        }
        declared.add(namespace);
        String prefix = "n" + declared.size();
        attribute("xmlns:" + prefix, namespace);
        return prefix;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#xD;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(inAttribute ? "&#xA;" : "\n");
                case '\t' -> out.append(inAttribute ? "&#x9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}

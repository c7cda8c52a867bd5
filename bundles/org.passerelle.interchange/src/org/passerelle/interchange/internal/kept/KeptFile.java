// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.kept;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.KeptKind;
import org.passerelle.interchange.KeptOrigin;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.interchange.internal.xml.Limits;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.interchange.internal.xml.TreeReader;
import org.passerelle.interchange.internal.xml.TreeWriter;

/** Writes kept content as XML, grouped by element of the model, and reads it again. */
public final class KeptFile {

    private static final String ROOT = "kept";
    private static final String FORMAT = "1";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String EXPLANATION =
            "<!-- What the topology document says beyond the model beside this file; an export puts it back. -->\n";

    private KeptFile() {
    }

    /** The file. */
    public static byte[] write(KeptContent kept) {
        Node root = Node.of(ROOT).with("format", FORMAT);
        Node element = null;
        for (KeptItem item : kept.items()) {
            if (element == null || !element.get("path").equals(item.element())) {
                element = Node.of("element").with("path", item.element());
                root.add(element);
            }
            element.add(node(item));
        }
        return (DECLARATION + EXPLANATION + TreeWriter.write(root)).getBytes(StandardCharsets.UTF_8);
    }

    /** The content of a file. */
    public static KeptContent read(byte[] bytes, String name) throws UnreadableDocumentException {
        Node root = TreeReader.read(bytes, name, Limits.KEPT_DEPTH);
        if (!root.name().equals(ROOT) || !root.get("format").equals(FORMAT)) {
            throw fault(name, root);
        }
        List<KeptItem> items = new ArrayList<>();
        for (Node element : root.children()) {
            for (Node each : element.children()) {
                items.add(item(name, element.get("path"), each));
            }
        }
        return new KeptContent(items);
    }

    /** What is kept of an element or of a text among elements. */
    static String value(Node child) {
        return child.name().equals(Node.TEXT) ? child.text() : TreeWriter.write(child);
    }

    /** The element, or the text among elements, that was kept. */
    static Node content(KeptItem item) {
        return isText(item.name()) ? Node.of(Node.TEXT).text(item.value()) : element(item.value());
    }

    // No element has such a name, and twins have their number behind it.
    private static boolean isText(String name) {
        return name.startsWith(Node.TEXT);
    }

    private static Node element(String xml) {
        try {
            return TreeReader.read(xml.getBytes(StandardCharsets.UTF_8), ROOT, Limits.KEPT_DEPTH);
        } catch (UnreadableDocumentException writtenByOurselves) {
            throw new IllegalArgumentException(xml, writtenByOurselves);
        }
    }

    private static Node node(KeptItem item) {
        Node node = Node.of(lower(item.kind()));
        optional(node, "at", item.at());
        node.with("name", item.name());
        if (item.kind() == KeptKind.NODE) {
            optional(node, "after", item.after());
            optional(node, "instead", item.instead());
            if (isText(item.name())) {
                node.text(item.value());
            } else {
                node.add(content(item));
            }
        } else {
            optional(node, "value", item.value());
            optional(node, "instead", item.instead());
        }
        return node.with("origin", lower(item.origin()));
    }

    private static KeptItem item(String file, String element, Node node) throws UnreadableDocumentException {
        KeptKind kind = constant(KeptKind.class, file, node, node.name());
        boolean whole = kind == KeptKind.NODE;
        boolean text = whole && isText(node.get("name"));
        if (whole && node.children().size() != (text ? 0 : 1)) {
            throw fault(file, node);
        }
        String content = text ? node.text() : whole ? TreeWriter.write(node.children().get(0)) : node.get("value");
        return new KeptItem(element, node.get("at"), kind, node.get("name"),
                content, node.get("instead"), node.get("after"), constant(KeptOrigin.class, file, node, node.get("origin")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String file, Node node, String text)
            throws UnreadableDocumentException {
        for (E constant : type.getEnumConstants()) {
            if (lower(constant).equals(text)) {
                return constant;
            }
        }
        throw fault(file, node);
    }

    private static UnreadableDocumentException fault(String file, Node node) {
        return new UnreadableDocumentException(file, node.position().line(), node.position().column(), node.path(),
                "notKept", List.of());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void optional(Node node, String attribute, String value) {
        if (!value.isEmpty()) {
            node.with(attribute, value);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.passerelle.interchange.UnreadableDocumentException;

/**
 * Reads an XML text into {@link Node}s. Document types and entities are refused, and size, depth and number of
 * elements are bounded. White space between elements, comments and processing instructions are left out.
 */
public final class TreeReader {

    private static final String DETAIL = "Message: ";

    private final String file;
    private final int depth;
    private final Deque<Node> open = new ArrayDeque<>();
    private final StringBuilder pending = new StringBuilder();
    private TagCursor cursor;
    private Node root;
    private int elements;

    private TreeReader(String file, int depth) {
        this.file = file;
        this.depth = depth;
    }

    /**
     * @param bytes an XML document
     * @param file its name, for messages
     * @param depth deepest nesting of elements to admit
     * @return its root element
     * @throws UnreadableDocumentException if it is no XML document, is damaged, or goes beyond a bound
     */
    public static Node read(byte[] bytes, String file, int depth) throws UnreadableDocumentException {
        if (bytes.length > Limits.BYTES) {
            throw new UnreadableDocumentException(file, 0, 0, "", "tooLarge", List.of(Limits.megabytes()));
        }
        return new TreeReader(file, depth).parse(Encodings.decode(bytes, file));
    }

    private Node parse(String text) throws UnreadableDocumentException {
        if (text.isBlank()) {
            throw new UnreadableDocumentException(file, 0, 0, "", "empty", List.of());
        }
        if (text.stripLeading().charAt(0) != '<') {
            throw new UnreadableDocumentException(file, 1, 1, "", "notXml", List.of());
        }
        cursor = new TagCursor(text);
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                take(reader, reader.next());
            }
        } catch (XMLStreamException damaged) {
            throw damaged(damaged);
        } finally {
            close(reader);
        }
        return root;
    }

    private static XMLInputFactory factory() {
        // The factory of the platform by name: one that happens to be on the class path may know other switches.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static void close(XMLStreamReader reader) {
        if (reader != null) {
            try {
                reader.close();
            } catch (XMLStreamException nothingToRelease) {
                throw new IllegalStateException(nothingToRelease);
            }
        }
    }

    private void take(XMLStreamReader reader, int event) throws UnreadableDocumentException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                pending.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            case XMLStreamConstants.DTD -> throw refused(reader, "docType", List.of());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw refused(reader, "entity", List.of(String.valueOf(reader.getLocalName())));
            default -> { }
        }
    }

    private void start(XMLStreamReader reader) throws UnreadableDocumentException {
        if (open.size() >= depth) {
            throw refused(reader, "tooDeep", List.of(Integer.toString(depth)));
        }
        if (++elements > Limits.ELEMENTS) {
            throw refused(reader, "tooMany", List.of(Integer.toString(Limits.ELEMENTS)));
        }
        Node node = new Node(noNull(reader.getNamespaceURI()), reader.getLocalName());
        Position position = cursor.nextTag();
        Map<String, Position> qualified = cursor.attributes();
        Map<String, Position> positions = qualified.isEmpty() ? Map.of() : new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String namespace = noNull(reader.getAttributeNamespace(i));
            String prefix = noNull(reader.getAttributePrefix(i));
            String key = namespace.isEmpty() ? name : '{' + namespace + '}' + name;
            node.attributes().put(key, reader.getAttributeValue(i));
            positions.put(key, qualified.getOrDefault(prefix.isEmpty() ? name : prefix + ':' + name, position));
        }
        node.positions(position, positions);
        Node around = open.peek();
        if (around == null) {
            root = node;
        } else {
            keepText(around);
            node.parent(around);
            around.add(node);
        }
        pending.setLength(0);
        open.push(node);
    }

    private void end() {
        Node node = open.pop();
        if (node.children().isEmpty()) {
            node.text(pending.toString());
        } else {
            keepText(node);
        }
        pending.setLength(0);
    }

    private void keepText(Node around) {
        if (!pending.toString().isBlank()) {
            Node text = Node.of(Node.TEXT).text(pending.toString());
            text.parent(around);
            text.positions(around.position(), Map.of());
            around.add(text);
        }
    }

    private UnreadableDocumentException refused(XMLStreamReader reader, String key, List<String> arguments) {
        Location location = reader.getLocation();
        return new UnreadableDocumentException(file, location.getLineNumber(), location.getColumnNumber(),
                openPath(), key, arguments);
    }

    private UnreadableDocumentException damaged(XMLStreamException fault) {
        Location location = fault.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNumber());
        int column = location == null ? 1 : Math.max(1, location.getColumnNumber());
        String message = String.valueOf(fault.getMessage());
        int detail = message.indexOf(DETAIL);
        String cause = detail < 0 ? message : message.substring(detail + DETAIL.length());
        String expected = open.isEmpty() ? "<TopologyBuilder>, <Topology>" : "</" + open.peek().name() + '>';
        return new UnreadableDocumentException(file, line, column, openPath(), "damaged", List.of(expected, cause));
    }

    private String openPath() {
        return open.isEmpty() ? "" : open.peek().path();
    }

    private static String noNull(String text) {
        return text == null ? "" : text;
    }
}

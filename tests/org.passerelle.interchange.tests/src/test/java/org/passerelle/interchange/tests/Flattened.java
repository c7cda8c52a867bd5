// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document as a sorted list of its elements, read by a parser that has nothing to do with the one under test. */
final class Flattened {

    private Flattened() {
    }

    /** One line for each element: path, attributes, and exact text where there are no child elements. */
    static List<String> of(byte[] document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        List<String> lines = new ArrayList<>();
        add(factory.newDocumentBuilder().parse(new ByteArrayInputStream(document)).getDocumentElement(), "", lines);
        lines.sort(null);
        return lines;
    }

    private static void add(Element element, String around, List<String> lines) {
        String path = around + '/' + element.getLocalName();
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                attributes.put(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        boolean leaf = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                leaf = false;
                add(inner, path, lines);
            }
        }
        lines.add(path + " {" + element.getNamespaceURI() + "} " + attributes + (leaf ? element.getTextContent() : ""));
    }
}

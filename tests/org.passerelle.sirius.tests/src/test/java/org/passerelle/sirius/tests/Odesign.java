// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The description of the viewpoint, read as XML. */
final class Odesign {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Pattern STEP = Pattern.compile("/@(\\w+)(?:\\[name='([^']*)'\\])?");

    private final Element group;
    private final List<Element> elements = new ArrayList<>();

    private Odesign(Element group) {
        this.group = group;
        collect(group);
    }

    /** The description in the bundle. */
    static Odesign read() {
        return of(text());
    }

    /** The text of the description in the bundle. */
    static String text() {
        try {
            return Files.readString(Bundles.file("org.passerelle.sirius", "description/passerelle.odesign"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A description that may be damaged. */
    static Odesign of(String text) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            return new Odesign(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** All elements in the order of the text. */
    List<Element> elements() {
        return elements;
    }

    /** All elements of a type, or of a tag where the type is that of the tag. */
    Stream<Element> elements(String type) {
        return elements.stream().filter(element -> type.equals(type(element)));
    }

    /** All attributes of all elements. */
    Stream<Attr> attributes() {
        return elements.stream().flatMap(Odesign::attributes);
    }

    /** All attributes of a name. */
    Stream<Attr> attributes(String name) {
        return attributes().filter(attribute -> attribute.getName().equals(name));
    }

    /** The local name of the type of an element, else its tag. */
    static String type(Element element) {
        String type = element.getAttributeNS(XSI, "type");
        return type.isEmpty() ? element.getTagName() : type.substring(type.indexOf(':') + 1);
    }

    /** The children of a tag. */
    static Stream<Element> children(Element parent, String tag) {
        return children(parent).filter(child -> child.getTagName().equals(tag));
    }

    /** How an element is called in messages. */
    static String name(Element element) {
        return element.getTagName() + ' ' + element.getAttribute("name");
    }

    /** What a path such as {@code //@ownedViewpoints[name='X']/@ownedRepresentations[name='Y']} leads to. */
    Optional<Element> find(String path) {
        Matcher step = STEP.matcher(path.substring(1));
        Optional<Element> at = Optional.of(group);
        int end = 0;
        while (step.find() && step.start() == end) {
            String tag = step.group(1);
            String name = step.group(2);
            at = at.flatMap(parent -> children(parent, tag)
                    .filter(child -> name == null || name.equals(child.getAttribute("name"))).findFirst());
            end = step.end();
        }
        return end == path.length() - 1 ? at : Optional.empty();
    }

    private void collect(Element element) {
        elements.add(element);
        children(element).forEach(this::collect);
    }

    private static Stream<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.add((Attr) map.item(i));
        }
        return attributes.stream();
    }

    private static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }
}

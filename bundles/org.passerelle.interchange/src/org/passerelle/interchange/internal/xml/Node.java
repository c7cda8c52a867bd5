// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An XML element: name, attributes in order, children, and a text. A text among children is a child named
 * {@link #TEXT}. Attributes with a namespace are named {@code {namespace}name}.
 */
public final class Node {

    /** Name of a child that is a text among elements. */
    public static final String TEXT = "#text";

    private final String namespace;
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>(4);
    private final List<Node> children = new ArrayList<>(0);
    private String text = "";
    private String after;
    private Node parent;
    private Position position = Position.START;
    private Map<String, Position> attributePositions = Map.of();

    /**
     * @param namespace namespace name, empty for none
     * @param name local name
     */
    public Node(String namespace, String name) {
        this.namespace = namespace;
        this.name = name;
    }

    /** An element without a namespace. */
    public static Node of(String name) {
        return new Node("", name);
    }

    /** Namespace name, empty for none. */
    public String namespace() {
        return namespace;
    }

    /** Local name. */
    public String name() {
        return name;
    }

    /** Attributes by name, live. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** Children in order, live. */
    public List<Node> children() {
        return children;
    }

    /** The text of an element, as it stands; empty where an element that was read has children. */
    public String text() {
        return text;
    }

    /** Sets the text of an element; it stands before the children. */
    public Node text(String value) {
        text = value;
        return this;
    }

    /** Key of the sibling this element follows in its document, empty for the first; null where that is not known. */
    public String after() {
        return after;
    }

    /** Sets the sibling this element follows. */
    public void after(String sibling) {
        after = sibling;
    }

    /** Sets the element around this one in its document. */
    void parent(Node around) {
        parent = around;
    }

    /** The names of the elements around this one in its document and its own, joined by slashes. */
    public String path() {
        StringBuilder path = new StringBuilder(name);
        for (Node node = parent; node != null; node = node.parent) {
            path.insert(0, node.name + '/');
        }
        return path.toString();
    }

    /** Where the element begins. */
    public Position position() {
        return position;
    }

    /** Where an attribute begins; the element's place if that is not known. */
    public Position position(String attribute) {
        return attributePositions.getOrDefault(attribute, position);
    }

    /** Sets where the element and its attributes begin. */
    public void positions(Position element, Map<String, Position> ofAttributes) {
        position = element;
        attributePositions = ofAttributes;
    }

    /** The value of an attribute, or an empty text. */
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Whether there is such an attribute. */
    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Adds an attribute. */
    public Node with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Adds a child. */
    public Node add(Node child) {
        children.add(child);
        return this;
    }

    /** The first child of that name, or null. */
    public Node child(String childName) {
        for (Node child : children) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return null;
    }

    /** The children of that name in order. */
    public List<Node> children(String childName) {
        List<Node> found = new ArrayList<>();
        for (Node child : children) {
            if (child.name.equals(childName)) {
                found.add(child);
            }
        }
        return found;
    }

    /** An empty element of the same name, with the same attributes, text and place. */
    public Node shell() {
        return shell(namespace);
    }

    /** The same with another namespace. */
    public Node shell(String otherNamespace) {
        return shell(otherNamespace, name);
    }

    /** The same with another namespace and name. */
    public Node shell(String otherNamespace, String otherName) {
        Node copy = new Node(otherNamespace, otherName);
        copy.attributes.putAll(attributes);
        copy.text = text;
        copy.parent = parent;
        copy.position = position;
        copy.attributePositions = attributePositions;
        return copy;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import org.passerelle.interchange.internal.xml.Node;

/**
 * Strips elements of the namespace they are expected to have, so that the two forms look alike; a namespace that is
 * not the expected one stays as an attribute.
 */
public final class Neutral {

    /** Attribute that holds an unexpected namespace. */
    public static final String NAMESPACE = "{urn:passerelle:kept}namespace";

    private Neutral() {
    }

    /** A copy of a document without its expected namespaces. */
    static Node of(Node root) {
        return strip(root, "", "");
    }

    /** A copy of a document with its namespaces. */
    static Node restored(Node root) {
        return restore(root, "", "");
    }

    /** Whether an element is of the product, so that its name can be known. */
    static boolean ofProduct(Node node) {
        String namespace = node.attributes().get(NAMESPACE);
        return namespace == null || namespace.startsWith(Namespaces.PRODUCT);
    }

    private static Node strip(Node node, String parent, String around) {
        String expected = Namespaces.expected(node.name(), parent, around);
        Node copy = node.shell("");
        if (!node.namespace().equals(expected) && !node.name().equals(Node.TEXT)) {
            copy.with(NAMESPACE, node.namespace());
        }
        for (Node child : node.children()) {
            copy.add(strip(child, node.name(), node.namespace()));
        }
        return copy;
    }

    private static Node restore(Node node, String parent, String around) {
        String own = node.attributes().get(NAMESPACE);
        String namespace = own != null ? own : Namespaces.expected(node.name(), parent, around);
        Node copy = node.shell(namespace);
        copy.attributes().remove(NAMESPACE);
        for (Node child : node.children()) {
            copy.add(restore(child, node.name(), namespace));
        }
        return copy;
    }
}

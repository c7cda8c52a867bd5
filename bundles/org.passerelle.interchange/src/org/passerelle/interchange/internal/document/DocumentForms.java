// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.interchange.internal.xml.TreeWriter;

/** Tells the two forms apart, and leads each to the common shape and back. */
public final class DocumentForms {

    private static final String MARK = "\uFEFF";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private DocumentForms() {
    }

    /**
     * @param root root element of a document
     * @param problems for the fault if it is none
     * @return the form of the document
     * @throws UnreadableDocumentException if the root is not that of a topology document
     */
    public static Form form(Node root, Problems problems) throws UnreadableDocumentException {
        if (root.name().equals("TopologyBuilder") && root.namespace().equals(Namespaces.BUILDER)) {
            return Form.TBXML;
        }
        if (root.name().equals("Topology") && root.namespace().equals(Namespaces.TOPOLOGY)) {
            return Form.PUBLISHED;
        }
        throw problems.fault(root, "wrongRoot", root.name(), root.namespace());
    }

    /** A document in the common shape: sites and clusters, each cluster with its computers, SQL instances and services. */
    public static Node read(Node root, Form form, Problems problems) throws UnreadableDocumentException {
        Node neutral = Neutral.of(root);
        return form == Form.TBXML ? new TbxmlReader(problems).read(neutral) : new PublishedReader(problems).read(neutral);
    }

    /** The bytes of a document in the common shape, which is used up. */
    public static byte[] write(Node document, Form form) {
        Placement.arrangeServices(document);
        Node root = form == Form.TBXML ? new TbxmlWriter(document).write() : new PublishedWriter(document).write();
        LegalNames.restoreAll(root);
        Placement.arrange(root);
        if (form == Form.TBXML) {
            return (MARK + DECLARATION + TreeWriter.write(Neutral.restored(root))).getBytes(StandardCharsets.UTF_8);
        }
        if (!root.has("Signature")) {
            byte[] content = TreeWriter.write(Neutral.restored(root)).getBytes(StandardCharsets.UTF_8);
            root.with("Signature", UUID.nameUUIDFromBytes(content).toString());
        }
        return TreeWriter.write(Neutral.restored(root)).getBytes(StandardCharsets.UTF_8);
    }
}

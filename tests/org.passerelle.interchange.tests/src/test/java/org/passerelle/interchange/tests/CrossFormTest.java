// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interchange.ExportResult;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.TopologyDocuments;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whatever a document says comes out again in the form it came in; in the other form it does, too, or is told. */
class CrossFormTest {

    private static final String MARK = "marker7";

    @ParameterizedTest
    @ValueSource(strings = {Documents.ENTERPRISE, Documents.PUBLISHED})
    void whateverIsAddedAnywhereIsWrittenOrTold(String name) throws Exception {
        Form form = Documents.form(name);
        for (int place = 0; place < places(parse(name)).size(); place++) {
            for (boolean attribute : new boolean[] {true, false}) {
                Document document = parse(name);
                Element element = places(document).get(place);
                mark(element, attribute);
                ImportResult read = Documents.read(name, bytes(document));
                String what = path(element) + (attribute ? " with an attribute" : " with an element") + " more";

                assertThat(text(write(read, form))).as(what).contains(MARK);
                ExportResult other = write(read, other(form));
                assertThat(text(other).contains(MARK) || told(other).contains(MARK)).as(what + ", in the other form").isTrue();
            }
        }
    }

    @Test
    void anAttributeThatOnlyOneFormHasIsTold() throws Exception {
        ImportResult single = Documents.readText(Documents.ENTERPRISE,
                Documents.text(Documents.ENTERPRISE).replaceFirst("IsSingleMachineOnly=\"true\"", "IsSingleMachineOnly=\"TRUE\""));
        assertThat(write(single, Form.PUBLISHED).unplaced()).extracting(KeptItem::name).contains("IsSingleMachineOnly");
        assertThat(write(single, Form.TBXML).unplaced()).isEmpty();

        ImportResult ordinal = Documents.readText(Documents.PUBLISHED,
                Documents.text(Documents.PUBLISHED).replaceFirst("OrdinalInCluster=\"1\"", "OrdinalInCluster=\"7\""));
        assertThat(write(ordinal, Form.TBXML).unplaced()).extracting(KeptItem::name).contains("OrdinalInCluster");
        assertThat(write(ordinal, Form.PUBLISHED).unplaced()).isEmpty();
    }

    @Test
    void identifiersOfTheOtherFormAreNotTold() throws Exception {
        assertThat(write(Documents.read(Documents.ENTERPRISE), Form.PUBLISHED).unplaced()).extracting(KeptItem::name)
                .containsExactly("FileName");
        assertThat(write(Documents.read(Documents.PUBLISHED), Form.TBXML).unplaced()).extracting(KeptItem::name)
                .containsExactly("Signature");
    }

    private static ExportResult write(ImportResult read, Form form) {
        return TopologyDocuments.write(read.topology(), read.kept(), form);
    }

    private static Form other(Form form) {
        return form == Form.TBXML ? Form.PUBLISHED : Form.TBXML;
    }

    private static String text(ExportResult result) {
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }

    private static String told(ExportResult result) {
        return result.unplaced().toString();
    }

    /** The first element of each path that holds no text. */
    private static List<Element> places(Document document) {
        Map<String, Element> first = new LinkedHashMap<>();
        collect(document.getDocumentElement(), first);
        return new ArrayList<>(first.values());
    }

    private static void collect(Element element, Map<String, Element> first) {
        boolean holdsText = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, first);
            } else if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank()) {
                holdsText = true;
            }
        }
        if (!holdsText) {
            first.putIfAbsent(path(element), element);
        }
    }

    private static String path(Element element) {
        return (element.getParentNode() instanceof Element around ? path(around) + '/' : "") + element.getLocalName();
    }

    private static void mark(Element element, boolean attribute) {
        if (attribute) {
            element.setAttribute("Odd", MARK);
        } else {
            Element odd = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "Odd");
            odd.setAttribute("Value", MARK);
            element.insertBefore(odd, element.getFirstChild());
        }
    }

    private static Document parse(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Documents.example(name)));
    }

    private static byte[] bytes(Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}

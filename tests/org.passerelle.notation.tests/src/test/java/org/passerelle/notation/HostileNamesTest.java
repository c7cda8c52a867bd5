// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.layout.DiagramLayout;
import org.passerelle.notation.svg.SvgWriter;
import org.passerelle.topology.Topology;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Whatever a name holds, a picture shows it as text and has no element or attribute more because of it. */
class HostileNamesTest {

    private static final String[] PIECES = {"<script>", "</svg>", "]]>", "<![CDATA[", "&amp;", "&", "\"", "'", "onload=x", "<!--", "-->",
        "<?xml", "${x}", "<#if>", "javascript:alert(1)", "\u0000", "\u0007", "\n", "\u202e", "\u2028", "é", "\u2019", "\ud83d\ude00", "\ud800",
        "\uffff", "url(#pd-arrow)", "</style>", "a", " "};
    private static final int TRIES = 500;

    private final DocumentBuilder parser = parser();

    private static DocumentBuilder parser() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder();
        } catch (javax.xml.parsers.ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            name.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return name.toString();
    }

    /** What a text is once characters that XML does not know are replaced; line ends are read as blanks by parsers. */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().forEach(c -> readable.appendCodePoint(
                c == '\n' || c >= 0x20 && c < 0xD800 && !(c >= 0x7F && c <= 0x9F) || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF ? c : 0xFFFD));
        return readable.toString();
    }

    @Test
    void namesStayText() throws Exception {
        Random random = new Random(20131);
        Topology topology = SampleTopology.make();
        int elements = elements(document(topology)).size();
        for (int i = 0; i < TRIES; i++) {
            String site = name(random);
            String title = name(random);
            topology.getSites().get(0).setName(site);
            topology.setName(title);
            Document document = document(topology);
            List<String> texts = elements(document);
            assertThat(texts).as(site).hasSize(elements);
            assertThat(texts).contains("text:" + readable(site));
            assertThat(document.getDocumentElement().getElementsByTagName("title").item(0).getTextContent()).isEqualTo(readable(title));
        }
    }

    private Document document(Topology topology) throws Exception {
        String svg = SvgWriter.write(DiagramLayout.place(DiagramBuilder.build(topology, DiagramOptions.everything(Locale.ENGLISH))),
                Locale.ENGLISH);
        return parser.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            found.add(all.item(i).getNodeName() + ":" + ("text".equals(all.item(i).getNodeName()) ? all.item(i).getTextContent() : ""));
        }
        return found;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.layout.DiagramLayout;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.svg.SvgWriter;
import org.passerelle.notation.testkit.PictureChecks;
import org.passerelle.topology.Topology;
import org.w3c.dom.Document;

/** A picture shows every element once, readable, and never lets a name become markup. */
class DiagramTest {

    private final Topology topology = SampleTopology.make();

    private PlacedDiagram placed() {
        return DiagramLayout.place(DiagramBuilder.build(topology, DiagramOptions.everything(Locale.ENGLISH)));
    }

    @Test
    void showsEveryPoolHostServerShareAndGatewayOnce() {
        List<NodeKind> kinds = placed().allNodes().map(node -> node.node().kind()).toList();
        assertThat(kinds.stream().filter(kind -> kind == NodeKind.POOL)).hasSize(3);
        assertThat(kinds.stream().filter(kind -> kind == NodeKind.HOST)).hasSize(8);
        assertThat(kinds.stream().filter(kind -> kind == NodeKind.SQL_SERVER)).hasSize(1);
        assertThat(kinds.stream().filter(kind -> kind == NodeKind.FILE_SHARE)).hasSize(2);
        assertThat(kinds.stream().filter(kind -> kind == NodeKind.GATEWAY)).hasSize(1);
    }

    @Test
    void keepsNodesApartTextsInsideAndEdgesOnTheirNodes() {
        PictureChecks.check(placed());
    }

    @Test
    void connectsNextHopMediaFederationTrunkAndStores() {
        Diagram diagram = DiagramBuilder.build(topology, DiagramOptions.everything(Locale.ENGLISH));
        assertThat(diagram.edges()).extracting(DiagramEdge::kind).contains(ConnectionKind.NEXT_HOP, ConnectionKind.MEDIA,
                ConnectionKind.FEDERATION, ConnectionKind.TRUNK, ConnectionKind.STORE, ConnectionKind.FILE_STORE,
                ConnectionKind.WEB_APPS);
    }

    @Test
    void leavesOutLayersThatAreOff() {
        DiagramOptions core = DiagramOptions.everything(Locale.ENGLISH).withLayers(EnumSet.of(Layer.CORE));
        Diagram diagram = DiagramBuilder.build(topology, core);
        assertThat(diagram.edges()).allMatch(edge -> edge.kind().layer() == Layer.CORE);
        assertThat(DiagramLayout.place(diagram).allNodes()).noneMatch(node -> node.node().kind() == NodeKind.HOST);
    }

    @Test
    void showsFindingsAsLettersAndGhostsAsSuch() {
        DiagramOptions options = DiagramOptions.everything(Locale.ENGLISH)
                .withBadges(Map.of("pool:pool01.fabrikam.com", Badge.ERROR)).withGhosts(element -> true);
        String svg = SvgWriter.write(DiagramLayout.place(DiagramBuilder.build(topology, options)), Locale.ENGLISH);
        assertThat(svg).contains("b-error").contains(">E</text>").contains("ghost").contains("to be removed");
    }

    @Test
    void isTheSameTwice() {
        assertThat(SvgWriter.write(placed(), Locale.FRENCH)).isEqualTo(SvgWriter.write(placed(), Locale.FRENCH));
    }

    @Test
    void isWellFormedWhateverNamesHold() throws Exception {
        String hostile = "\"><script>alert('x')</script>&\u0000\u2028]]>";
        topology.getSites().get(0).setName(hostile);
        topology.setName(hostile);
        String svg = SvgWriter.write(placed(), Locale.ENGLISH);
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document document = factory.newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void speaksBothLanguagesWithoutGaps() throws Exception {
        Properties english = texts("messages.properties");
        Properties french = texts("messages_fr.properties");
        Set<String> alike = Set.of("kind.exchange", "gateway.sip-trunk", "version.R2", "version.L10", "version.L13",
                "version.NEWER", "pool.communicator-web-access");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> {
            if (!alike.contains(key)) {
                assertThat(french.get(key)).as((String) key).isNotEqualTo(text);
            }
        });
    }

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        try (var in = new java.io.InputStreamReader(DiagramBuilder.class.getResourceAsStream(name),
                java.nio.charset.StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.layout.DiagramLayout;
import org.passerelle.notation.svg.SvgWriter;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;

/** What is asked for one by one is what a picture shows as a whole. */
class DiagramViewTest {

    private final Topology topology = SampleTopology.make();
    private final Site site = topology.getSites().get(0);
    private final DiagramOptions all = DiagramOptions.everything(Locale.ENGLISH);
    private final DiagramView view = DiagramView.of(topology, all);

    private List<DiagramNode> nodes(List<DiagramNode> nodes) {
        List<DiagramNode> flat = new ArrayList<>();
        nodes.forEach(node -> {
            flat.add(node);
            flat.addAll(nodes(node.children()));
        });
        return flat;
    }

    @Test
    void childrenAreToldByKind() {
        Pool pool = site.getPools().get(0);

        assertThat(view.children(topology, NodeKind.CENTRAL_SITE)).containsExactly(site);
        assertThat(view.children(topology, NodeKind.FEDERATION)).containsExactly(topology);
        assertThat(view.children(site, NodeKind.POOL)).isEqualTo(site.getPools());
        assertThat(view.children(site, NodeKind.SQL_SERVER)).isEqualTo(topology.getSqlServers());
        assertThat(view.children(pool, NodeKind.HOST)).hasSize(4);
        assertThat(view.children(site, NodeKind.HOST)).isEmpty();
        assertThat(view.shows(pool.getRoles().get(0))).isFalse();
    }

    @Test
    void linesEndAtElements() {
        assertThat(DiagramView.edges(topology, all, ConnectionKind.NEXT_HOP)).singleElement().satisfies(line -> {
            assertThat(line.source()).isSameAs(site.getPools().get(1));
            assertThat(line.target()).isSameAs(site.getPools().get(0));
            assertThat(line.label()).isEqualTo("next hop");
        });
        assertThat(view.connections(ConnectionKind.FEDERATION)).singleElement()
                .satisfies(line -> assertThat(line.target()).isSameAs(topology));
        assertThat(DiagramView.of(topology, all.withLayers(EnumSet.of(Layer.CORE))).connections(ConnectionKind.TRUNK)).isEmpty();
    }

    @Test
    void textsAndMarksAreThoseOfThePicture() {
        DiagramOptions marked = all.withBadges(Map.of("pool:pool01.fabrikam.com", Badge.ERROR)).withGhosts(Site.class::isInstance);
        DiagramView shown = DiagramView.of(topology, marked);
        Appearance texts = Appearance.in(Locale.ENGLISH);
        Map<String, EObject> elements = new java.util.HashMap<>();
        topology.eAllContents().forEachRemaining(element -> {
            if (shown.shows(element)) {
                elements.put(shown.id(element), element);
            }
        });
        elements.put(shown.id(topology), topology);

        assertThat(nodes(DiagramBuilder.build(topology, marked).nodes())).hasSize(elements.size()).allSatisfy(node -> {
            EObject element = elements.get(node.id());
            assertThat(node.title()).isEqualTo(texts.label(element));
            assertThat(node.subtitle()).isEqualTo(texts.subtitle(element));
            assertThat(node.tooltip()).isEqualTo(texts.tooltip(element));
            assertThat(node.chips()).isEqualTo(texts.chips(element));
            assertThat(node.kind()).isEqualTo(Appearance.kind(element).orElseThrow());
            assertThat(node.version()).isEqualTo(Appearance.version(element));
            assertThat(node.badge()).isEqualTo(shown.badge(element));
            assertThat(node.ghosted()).isEqualTo(shown.ghosted(element));
        });
    }

    @Test
    void everyElementHasALabelInBothLanguages() {
        topology.eAllContents().forEachRemaining(element -> {
            assertThat(Appearance.in(Locale.ENGLISH).label(element)).isNotBlank();
            assertThat(Appearance.in(Locale.FRENCH).label(element)).isNotBlank();
        });
        assertThat(Appearance.in(Locale.FRENCH).label(TopologyFactory.eINSTANCE.createHost())).isEqualTo("(sans nom)");
        assertThat(Appearance.kind(TopologyFactory.eINSTANCE.createTrunk())).isEmpty();
    }

    @Test
    void picturesTakeTheirColoursFromTheSamePlace() {
        String svg = SvgWriter.write(DiagramLayout.place(DiagramBuilder.build(topology, all)), Locale.ENGLISH);

        assertThat(NodeKind.values()).allSatisfy(kind -> assertThat(svg).contains("." + kind.key() + ">.box{fill:" + Styles.of(kind).fill()));
        assertThat(ConnectionKind.values()).allSatisfy(kind -> assertThat(svg).contains(".e." + kind.key() + "{stroke:" + Styles.of(kind).colour()));
        assertThat(Styles.of(NodeKind.POOL, VersionMark.L13).line()).isEqualTo(Styles.mark(VersionMark.L13));
        assertThat(Styles.of(NodeKind.POOL, VersionMark.NONE)).isEqualTo(Styles.of(NodeKind.POOL));
        assertThat(Arrays.stream(VersionMark.values()).map(Styles::mark).distinct()).hasSize(VersionMark.values().length);
        assertThat(Arrays.stream(Badge.values()).map(Styles::of)).allMatch(colour -> colour.matches("#[0-9a-f]{6}"));
    }
}

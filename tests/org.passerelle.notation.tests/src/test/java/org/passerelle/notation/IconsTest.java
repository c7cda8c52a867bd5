// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Creations;
import org.passerelle.topology.GatewayKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage;
import org.w3c.dom.Element;

/** Everything that is shown or created has an icon, as a drawing and as pixels of two sizes. */
class IconsTest {

    private static Stream<String> paths() {
        Stream<String> classes = TopologyPackage.eINSTANCE.getEClassifiers().stream()
                .filter(type -> type instanceof EClass one && !one.isAbstract()).map(type -> Icons.path((EClass) type));
        return Stream.of(classes, Arrays.stream(NodeKind.values()).map(Icons::path), Arrays.stream(ConnectionKind.values()).map(Icons::path),
                Creations.all().stream().map(Creation::icon),
                Arrays.stream(PoolKind.values()).map(kind -> "icons/pool-" + kind.getLiteral() + ".svg"),
                Arrays.stream(GatewayKind.values()).map(kind -> "icons/gateway-" + kind.getLiteral() + ".svg"))
                .flatMap(some -> some).distinct().sorted();
    }

    private static InputStream open(String path) {
        InputStream in = Icons.class.getClassLoader().getResourceAsStream(path);
        assertThat(in).as(path).isNotNull();
        return in;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isDrawnAndHasPixels(String path) throws Exception {
        try (InputStream in = open(path)) {
            Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
            assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 16 16");
            assertThat(svg.getElementsByTagName("image").getLength()).isZero();
        }
        pixels(Icons.png(path, false), 16);
        pixels(Icons.png(path, true), 32);
    }

    private static void pixels(String path, int size) throws IOException {
        try (InputStream in = open(path)) {
            BufferedImage image = ImageIO.read(in);
            assertThat(image.getWidth()).as(path).isEqualTo(size);
            assertThat(image.getHeight()).as(path).isEqualTo(size);
            Set<Integer> colours = new TreeSet<>();
            for (int i = 0; i < size * size; i++) {
                colours.add(image.getRGB(i % size, i / size));
            }
            assertThat(colours).as(path + " shows something on a transparent ground").hasSizeGreaterThan(2).anyMatch(colour -> colour >>> 24 == 0);
        }
    }

    @Test
    void poolsAndGatewaysShowTheirKind() {
        Pool pool = TopologyFactory.eINSTANCE.createPool();
        pool.getRoles().add(TopologyFactory.eINSTANCE.createEdge());
        PstnGateway gateway = TopologyFactory.eINSTANCE.createPstnGateway();
        gateway.setKind(GatewayKind.SBC);

        assertThat(Icons.path(pool)).isEqualTo("icons/pool-edge.svg").isEqualTo(Creations.of("pool.edge").icon());
        assertThat(Icons.path(gateway)).isEqualTo("icons/gateway-sbc.svg");
        assertThat(Icons.path(TopologyFactory.eINSTANCE.createHost())).isEqualTo("icons/host.svg").isEqualTo(Icons.path(NodeKind.HOST));
        assertThat(Icons.path(ConnectionKind.NEXT_HOP)).isEqualTo("icons/line-next-hop.svg");
        assertThat(Icons.png("icons/host.svg", true)).isEqualTo("icons/host@2x.png");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.Exporting;
import org.passerelle.app.KeptPositions;
import org.passerelle.app.Pictures;
import org.passerelle.app.Project;
import org.passerelle.app.fixtures.Examples;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.NewNames;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedEdge.Point;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.Positions;

/** Positions are kept beside the text, and whoever draws the picture follows them. */
class KeptPositionsTest {

    private static final String POOL = "pool:ocspool.corp.woodgrove.com";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Path from = Examples.folder().resolve("woodgrove");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = folder.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    private Project project(String name) {
        return Project.load(folder.resolve(name));
    }

    private PlacedDiagram drawn(String name) {
        return Pictures.placed(project(name), EnumSet.allOf(Layer.class), true, Locale.ENGLISH);
    }

    private static Point place(PlacedDiagram diagram, String id) {
        PlacedNode site = diagram.allNodes().filter(node -> node.children().stream().anyMatch(child -> child.node().id().equals(id)))
                .findFirst().orElseThrow();
        PlacedNode node = site.children().stream().filter(child -> child.node().id().equals(id)).findFirst().orElseThrow();
        Point origin = diagram.origins().get(site.node().id());
        return new Point(node.box().x() - origin.x(), node.box().y() - origin.y());
    }

    @Test
    void thePictureOfAFileFollowsThePositionsBesideIt() throws IOException {
        KeptPositions.keep(folder.resolve("legacy.topo"), Positions.NONE.with(POOL, 640, 320));
        assertThat(Files.readString(folder.resolve("legacy.topo.positions"))).endsWith("\n640 320 " + POOL + "\n");
        assertThat(place(drawn("legacy.topo"), POOL)).isEqualTo(new Point(640, 320));
        assertThat(place(Pictures.placed(project("woodgrove.migration").legacy(), Locale.ENGLISH), POOL)).isEqualTo(new Point(640, 320));
        assertThat(place(drawn("woodgrove.migration"), POOL)).isNotEqualTo(new Point(640, 320));
    }

    @Test
    void positionsStayWhenSomethingIsInserted() throws IOException {
        KeptPositions.keep(folder.resolve("legacy.topo"), Positions.NONE.with(POOL, 640, 320));
        String text = Files.readString(folder.resolve("legacy.topo"));
        int site = text.indexOf("\n  site ");
        Files.writeString(folder.resolve("legacy.topo"), text.substring(0, site) + "\n  site Inserted {\n  }\n" + text.substring(site));
        assertThat(drawn("legacy.topo").allNodes().map(node -> node.node().id())).contains("site:Inserted");
        assertThat(place(drawn("legacy.topo"), POOL)).isEqualTo(new Point(640, 320));
    }

    @Test
    void aNewNameIsToldFromANewElement() throws IOException {
        Project before = project("legacy.topo");
        Path file = folder.resolve("legacy.topo");
        Files.writeString(file, Files.readString(file).replace("ocspool.corp.woodgrove.com", "renamed.corp.woodgrove.com"));
        Map<String, String> names = NewNames.between(before.topology(), project("legacy.topo").topology());
        assertThat(names).containsEntry(POOL, "pool:renamed.corp.woodgrove.com");
        assertThat(NewNames.between(project("legacy.topo").topology(), before.topology()))
                .containsEntry("pool:renamed.corp.woodgrove.com", POOL);
        assertThat(NewNames.between(before.topology(), project("target.topo").topology()).values()).doesNotContain(POOL);
    }

    @Test
    void theRunBookFollowsThem() {
        Project project = project("woodgrove.migration");
        List<String> plain = pictures("plain");
        KeptPositions.keep(folder.resolve("legacy.topo"), Positions.NONE.with(POOL, 2500, 1300));
        KeptPositions.keep(folder.resolve("woodgrove.migration"), Positions.NONE.with(POOL, 2500, 1300));
        List<String> put = pictures("put");
        assertThat(put.get(0)).isNotEqualTo(plain.get(0));
        assertThat(put.get(1)).isEqualTo(plain.get(1));
        assertThat(put.get(2)).isNotEqualTo(plain.get(2));
        assertThat(project.isReadable()).isTrue();
    }

    /** Legacy, target and the first state on the way. */
    private List<String> pictures(String into) {
        Path out = folder.resolve(into);
        Exporting.of(project("woodgrove.migration"), Locale.ENGLISH).write(out);
        try (Stream<Path> files = Files.list(out.resolve("pictures"))) {
            List<Path> all = files.sorted().toList();
            Path state = all.stream().filter(file -> !file.endsWith("legacy.svg") && !file.endsWith("target.svg")).findFirst().orElseThrow();
            return List.of(Files.readString(out.resolve("pictures/legacy.svg")), Files.readString(out.resolve("pictures/target.svg")),
                    Files.readString(state));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    @Test
    void noPositionsIsNoFile() {
        KeptPositions.keep(folder.resolve("legacy.topo"), Positions.NONE.with(POOL, 1, 2));
        assertThat(KeptPositions.of(folder.resolve("legacy.topo")).all()).hasSize(1);
        KeptPositions.keep(folder.resolve("legacy.topo"), Positions.NONE);
        assertThat(folder.resolve("legacy.topo.positions")).doesNotExist();
        assertThat(KeptPositions.of(folder.resolve("legacy.topo"))).isEqualTo(Positions.NONE);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.app.Importing;
import org.passerelle.app.Project;
import org.passerelle.app.Validation;
import org.passerelle.app.fixtures.Examples;
import org.passerelle.app.report.Problem;
import org.passerelle.notation.NodeKind;
import org.passerelle.topology.Edge;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.Topology;

/** Documents of Topology Builder are imported without an error and drawn with what they hold. */
class ImportedDocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void anEnterprisePoolIsDrawnWithItsEdgeServersAndStores() {
        Drawing drawing = Drawing.checked(imported("garonne-enterprise.tbxml"));

        assertThat(drawing.frontEnds()).isEqualTo(4);
        assertThat(drawing.computers(Edge.class)).isEqualTo(3);
        assertThat(drawing.computers(OfficeWebApps.class)).isEqualTo(1);
        assertThat(drawing.count(NodeKind.SQL_SERVER)).isEqualTo(1);
        assertThat(drawing.count(NodeKind.FILE_SHARE)).isEqualTo(2);
        assertThat(drawing.count(NodeKind.POOL)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"alpine-enterprise.tbxml, 7, 2, 2", "fjord-published.xml, 8, 3, 2"})
    void everythingInADocumentIsDrawn(String document, int pools, int servers, int shares) {
        Drawing drawing = Drawing.checked(imported(document));

        assertThat(drawing.count(NodeKind.POOL)).isEqualTo(pools);
        assertThat(drawing.count(NodeKind.SQL_SERVER)).isEqualTo(servers);
        assertThat(drawing.count(NodeKind.FILE_SHARE)).isEqualTo(shares);
    }

    private Topology imported(String document) {
        Importing result = Importing.of(Examples.folder().resolve("documents").resolve(document), Map.of(), Locale.ENGLISH);
        assertThat(result.isComplete()).isTrue();
        Path file = folder.resolve("imported.topo");
        result.write(file);
        Project project = Project.load(file);
        assertThat(Validation.of(project, Locale.ENGLISH)).noneMatch(Problem::isError);
        return project.topology();
    }
}

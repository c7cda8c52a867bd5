// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.Project;
import org.passerelle.cli.Main;
import org.passerelle.notation.NodeKind;
import org.passerelle.topology.Edge;
import org.passerelle.topology.OfficeWebApps;

/** Real documents go through import, validation and drawing as a person would call them. */
class RealDocumentsTest {

    private static final String TEMPLATE = "single-server-topology.xml";

    @TempDir
    private Path folder;

    @Test
    void aDocumentOfTopologyBuilderIsImportedValidatedAndDrawn() throws IOException {
        Path topology = folder.resolve("contoso.topo");
        Path picture = folder.resolve("c.svg");

        assertThat(call("import", Samples.document("contoso.tbxml"), "-o", topology).code()).isZero();
        assertThat(call("validate", topology).out()).startsWith("no errors").hasLineCount(1);
        assertThat(call("diagram", topology, "-o", picture).code()).isZero();

        assertThat(Files.readString(picture)).contains("xfrontend1", "xfrontend4", "xedge1", "xedge3", "xSQL1", "Data1", "Data2",
                "xOffice1");
        Drawing drawing = Drawing.checked(Project.load(topology).topology());
        assertThat(drawing.frontEnds()).isEqualTo(4);
        assertThat(drawing.computers(Edge.class)).isEqualTo(3);
        assertThat(drawing.computers(OfficeWebApps.class)).isEqualTo(1);
        assertThat(drawing.count(NodeKind.SQL_SERVER)).isEqualTo(1);
        assertThat(drawing.count(NodeKind.FILE_SHARE)).isEqualTo(2);
        assertThat(drawing.count(NodeKind.POOL)).isEqualTo(3);
    }

    @Test
    void theVariablesOfATemplateAreNamedWithTheirPlaces() throws IOException {
        Path document = Samples.document(TEMPLATE);

        Result result = call("import", document, "-o", folder.resolve("single.topo"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out().lines().filter(line -> line.contains("$"))).hasSize(9)
                .allMatch(line -> line.matches(".*single-server-topology\\.xml:\\d+:\\d+: error .*"));
        assertThat(result.out()).contains("single-server-topology.xml:7:7: ", "$DomainName",
                "single-server-topology.xml:12:62: ", "$SkypeFQDN", "--define CSShareName=…", "--define DomainDnsName=…");
        assertThat(result.out().lines().filter(line -> line.contains("$SkypeFQDN")))
                .anyMatch(line -> line.contains("Clusters/Cluster"));
        assertThat(files()).isEmpty();
    }

    @Test
    void aTemplateIsImportedOnceItsVariablesAreDefined() {
        Path topology = folder.resolve("single.topo");

        Result imported = call("import", Samples.document(TEMPLATE), "-o", topology, "--define", "SkypeFQDN=sfb01.contoso.net",
                "--define", "DomainDnsName=contoso.net", "--define", "DomainName=Contoso", "--define", "CSShareName=CsShare");

        assertThat(imported.code()).as(imported.out()).isZero();
        assertThat(call("validate", topology).code()).isZero();
        assertThat(Drawing.checked(Project.load(topology).topology()).frontEnds()).isEqualTo(1);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(Path::toString).toList();
        }
    }

    private record Result(int code, String out) { }

    private static Result call(Object... arguments) {
        StringWriter out = new StringWriter();
        List<String> words = new ArrayList<>();
        Stream.of(arguments).map(Object::toString).forEach(words::add);
        int code = Main.run(words.toArray(String[]::new), new PrintWriter(out), new PrintWriter(new StringWriter()), false);
        return new Result(code, out.toString());
    }
}

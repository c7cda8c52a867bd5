// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.LegacyEdgeInput;
import org.passerelle.interchange.TopologyDocuments;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.derived.TopologyIndex;

/** Tries documents that are no part of the project, where they are at hand. */
class RealDocumentsTest {

    private static Path sample(String name) {
        Path file = Documents.repository().resolveSibling("shared").resolve("samples").resolve(name);
        assumeTrue(Files.isReadable(file),
                "skipped: the folder shared/samples beside the repository does not hold " + name);
        return file;
    }

    private static void comesBack(ImportResult first, String name, Form form) throws Exception {
        byte[] bytes = TopologyDocuments.write(first.topology(), first.kept(), form).bytes();
        ImportResult second = TopologyDocuments.read(bytes, name, Map.of());
        assertThat(second.kept()).isEqualTo(first.kept());
        assertThat(EcoreUtil.equals(second.topology(), first.topology())).isTrue();
    }

    @Test
    void anEnterpriseDocumentComesBack() throws Exception {
        Path file = sample("contoso.tbxml");
        ImportResult result = TopologyDocuments.read(file, Map.of());

        TopologyIndex index = TopologyIndex.of(result.topology());
        assertThat(index.pools(PoolKind.ENTERPRISE_FRONT_END)).flatExtracting(Pool::getMembers).hasSize(4);
        assertThat(index.pools(PoolKind.EDGE)).flatExtracting(Pool::getMembers).hasSize(3);
        assertThat(index.pools(PoolKind.OFFICE_WEB_APPS)).hasSize(1);
        assertThat(result.topology().getSqlServers()).hasSize(1);
        assertThat(result.topology().getFileShares()).hasSize(2);
        comesBack(result, file.toString(), Form.TBXML);
        assertThat(Flattened.of(TopologyDocuments.write(result.topology(), result.kept(), Form.TBXML).bytes()))
                .containsExactlyElementsOf(Flattened.of(Files.readAllBytes(file)));
    }

    @Test
    void aTemplateNamesItsVariablesAndComesBackOnceTheyAreDefined() throws Exception {
        Path file = sample("single-server-topology.xml");
        assertThat(TopologyDocuments.read(file, Map.of()).undefinedVariables())
                .containsExactly("CSShareName", "DomainDnsName", "DomainName", "SkypeFQDN");

        ImportResult result = TopologyDocuments.read(file, Map.of("SkypeFQDN", "sfb01.example.com",
                "DomainDnsName", "example.com", "DomainName", "Example", "CSShareName", "Share"));
        assertThat(TopologyIndex.of(result.topology()).pools(PoolKind.STANDARD_EDITION)).hasSize(1);
        comesBack(result, file.toString(), Form.PUBLISHED);
    }

    @Test
    void aPrintedInputFileOfTheMergeIsRead() throws Exception {
        Path file = sample("legacy-edge-input-ocs2007r2.xml");
        LegacyEdgeInput input = LegacyEdgeInput.read(Files.readAllBytes(file), file.toString());
        assertThat(input.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.webConferencingFqdn()).hasToString("ExternalDP.Fqdn");
            assertThat(edge.machines()).hasSize(2);
        });
        assertThat(input.registrarPort().number()).isEqualTo(5065);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.ImportProblem;
import org.passerelle.rules.Rules;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

class ImportRulesTest {

    @Test
    void whatAnImportLeavesOutIsReported() {
        Topology topology = Models.lync2013();
        List<ImportProblem> problems = List.of(
                new ImportProblem(ImportProblem.Kind.UNKNOWN_CONTENT, topology, "line 3", "Extension/Foo"),
                new ImportProblem(ImportProblem.Kind.BROKEN_REFERENCE, topology, "line 40", "1-Registrar-9"),
                new ImportProblem(ImportProblem.Kind.DUPLICATE_KEY, topology, "line 51", "1-Registrar-1"));

        assertThat(Findings.lines(Rules.imported(new DocumentContext(TopologyIndex.of(topology), problems))))
                .containsExactly(
                        "TOP-101 warning: Extension/Foo has no place in the model and is kept beside it (line 3).",
                        "TOP-102 error: 1-Registrar-9 leads to nothing in the document (line 40).",
                        "TOP-102 error: 1-Registrar-1 occurs twice in the document (line 51).");
    }

    @Test
    void aTopologyWrittenByHandHasNoSuchFindings() {
        assertThat(Findings.document(Models.lync2013())).isEmpty();
    }
}

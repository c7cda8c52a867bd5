// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interchange.ImportProblem;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.TopologyDocuments;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;

class NamesThatTheModelRefusesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Fqdn=\"lync02.fjord.example\">|Fqdn=\"lync_02.fjord.example\">",
        "Fqdn=\"booking01.fjord.example\"|Fqdn=\"booking 01\"",
        "ShareName=\"LyncShare\"|ShareName=\"a:b\"",
        "InternalDomain Name=\"fjord.example\"|InternalDomain Name=\"fjord..example\"",
        "SqlInstanceId Name=\"rtc\"|SqlInstanceId Name=\"1-rtc\"",
        "<Name>Oslo</Name>|<Name />"})
    void aPlaceholderStandsInAndTheNameComesBack(String good, String bad) throws Exception {
        String text = Documents.text(Documents.PUBLISHED).replace(good, bad);
        ImportResult first = Documents.readText(Documents.PUBLISHED, text);

        assertThat(placeholders(first)).isNotEmpty();
        byte[] written = TopologyDocuments.write(first.topology(), first.kept(), Documents.form(Documents.PUBLISHED)).bytes();
        assertThat(new String(written, StandardCharsets.UTF_8)).contains(bad.replace(">", "").trim())
                .doesNotContain(".invalid").doesNotContain("passerelle");
        ImportResult second = Documents.read(Documents.PUBLISHED, written);
        assertThat(second.kept()).isEqualTo(first.kept());
        assertThat(EcoreUtil.equals(second.topology(), first.topology())).isTrue();
    }

    @Test
    void theProblemNamesTheValueAndWhatStandsInForIt() throws Exception {
        String text = Documents.text(Documents.PUBLISHED).replace("Fqdn=\"lync02.fjord.example\">", "Fqdn=\"lync_02\">");
        ImportProblem problem = placeholders(Documents.readText(Documents.PUBLISHED, text)).get(0);

        assertThat(problem.arguments()).containsExactly("lync_02", "pool-1.invalid");
        assertThat(problem.path()).isEqualTo("Topology/Clusters/Cluster/@Fqdn");
    }

    @Test
    void blanksAroundANameAreLeftOut() throws Exception {
        String text = Documents.text(Documents.PUBLISHED).replace("Fqdn=\"lync02.fjord.example\">", "Fqdn=\" lync02.fjord.example \">");
        ImportResult result = Documents.readText(Documents.PUBLISHED, text);

        assertThat(TopologyIndex.of(result.topology()).frontEnds()).extracting(Pool::getFqdn)
                .anyMatch(name -> name.toString().equals("lync02.fjord.example"));
        assertThat(result.problems()).anyMatch(problem -> problem.key().equals("trimmed"));
    }

    private static List<ImportProblem> placeholders(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind() == ProblemKind.PLACEHOLDER).toList();
    }
}

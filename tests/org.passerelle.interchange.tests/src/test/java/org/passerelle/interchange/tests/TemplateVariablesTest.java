// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.interchange.ImportProblem;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.TopologyDocuments;
import org.passerelle.topology.derived.TopologyIndex;

class TemplateVariablesTest {

    private static final String TEMPLATE = Documents.text(Documents.PUBLISHED)
            .replace("lync01.fjord.example", "$ServerFqdn").replace("<Name>Oslo</Name>", "<Name>Site ${City}</Name>");

    private static ImportResult read(Map<String, String> defines) throws Exception {
        return TopologyDocuments.read(TEMPLATE.getBytes(StandardCharsets.UTF_8), "template.xml", defines);
    }

    @Test
    void everyPlaceOfAnUndefinedVariableIsListedAndNothingIsImported() throws Exception {
        ImportResult result = read(Map.of());

        assertThat(result.complete()).isFalse();
        assertThat(result.kept().isEmpty()).isTrue();
        assertThat(result.undefinedVariables()).containsExactly("City", "ServerFqdn");
        assertThat(result.problems()).hasSize(TEMPLATE.split("\\$ServerFqdn", -1).length);
        assertThat(result.problems()).extracting(ImportProblem::kind).containsOnly(ProblemKind.TEMPLATE_VARIABLE);
    }

    @Test
    void aPlaceIsGivenByFileLineColumnAndPath() throws Exception {
        ImportResult result = TopologyDocuments.read(Documents.published("""

                <Sites>
                  <!-- <CentralSite SiteId="9"> --><CentralSite
                      Other='>' SiteId = "$Id"><Name>$Name</Name></CentralSite>
                </Sites>""").getBytes(StandardCharsets.UTF_8), "t.xml", Map.of());

        assertThat(result.problems()).extracting(problem -> problem.place() + " " + problem.path()).containsExactly(
                "t.xml:4:17 Topology/Sites/CentralSite/@SiteId", "t.xml:4:32 Topology/Sites/CentralSite/Name");
        assertThat(result.problems().get(0).text(Locale.ENGLISH))
                .isEqualTo("The template variable $Id has no value; define it.");
    }

    @Test
    void definedVariablesAreReplaced() throws Exception {
        ImportResult result = read(Map.of("ServerFqdn", "lync01.fjord.example", "City", "Oslo & <Bergen>"));

        assertThat(result.complete()).isTrue();
        assertThat(result.topology().getSites().get(0).getName()).isEqualTo("Site Oslo & <Bergen>");
        assertThat(TopologyIndex.of(result.topology()).frontEnds().get(0).getFqdn()).hasToString("lync01.fjord.example");
    }

    @Test
    void aValueIsNeitherMarkupNorAFurtherVariable() throws Exception {
        ImportResult result = read(Map.of("ServerFqdn", "lync01.fjord.example", "City", "\"/><Name>$ServerFqdn"));

        assertThat(result.topology().getSites().get(0).getName()).isEqualTo("Site \"/><Name>$ServerFqdn");
    }

    @Test
    void aValueThatIsNoNameIsTold() throws Exception {
        ImportResult result = read(Map.of("ServerFqdn", "not a name", "City", "Oslo"));

        assertThat(result.problems()).anyMatch(problem -> problem.kind() == ProblemKind.PLACEHOLDER
                && problem.arguments().contains("not a name"));
    }

    @Test
    void aValueWithCharactersThatXmlDoesNotAdmitIsRefused() throws Exception {
        ImportResult result = read(Map.of("ServerFqdn", "lync01.fjord.example", "City", "a\u0000b"));

        assertThat(result.complete()).isFalse();
        assertThat(result.problems()).extracting(ImportProblem::key).containsOnly("variableIllegal");
    }

    @Test
    void aDollarSignThatBeginsNoNameIsNoVariable() throws Exception {
        String text = Documents.text(Documents.PUBLISHED).replace("ShareName=\"LyncShare\"", "ShareName=\"Lync$\"");
        ImportResult result = Documents.readText(Documents.PUBLISHED, text);

        assertThat(result.complete()).isTrue();
        assertThat(result.topology().getFileShares().get(0).getPath()).hasToString("\\\\lync01.fjord.example\\Lync$");
    }
}

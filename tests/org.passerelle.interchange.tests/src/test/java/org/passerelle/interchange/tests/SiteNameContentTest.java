// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.TopologyDocuments;
import org.passerelle.topology.Site;

class SiteNameContentTest {

    private static final String GOOD = "<Name>Oslo</Name>";

    private static ImportResult read(String name) throws Exception {
        return Documents.readText(Documents.PUBLISHED, Documents.text(Documents.PUBLISHED).replace(GOOD, name));
    }

    private static Site site(ImportResult result) {
        return result.topology().getSites().get(0);
    }

    private static String write(ImportResult result) throws Exception {
        byte[] written = TopologyDocuments.write(result.topology(), result.kept(), Documents.form(Documents.PUBLISHED)).bytes();
        ImportResult again = Documents.read(Documents.PUBLISHED, written);
        assertThat(EcoreUtil.equals(again.topology(), result.topology())).isTrue();
        return new String(written, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Name>Oslo<Odd a=\"1\" /></Name>", "<Name><Odd />Oslo</Name>", "<Name>Os<Odd>x</Odd>lo</Name>",
        "<Name>O<Odd />s<Odd />l<Other />o<Odd /></Name>", "<Name lang=\"no\">Oslo<Odd /></Name>"})
    void anElementInTheTextOfANameIsKept(String name) throws Exception {
        ImportResult first = read(name);

        assertThat(site(first).getName()).isEqualTo("Oslo");
        assertThat(first.problems()).filteredOn(problem -> problem.key().equals("unknownElement"))
                .extracting(problem -> problem.arguments().get(0)).contains("Odd").doesNotContain("#text", "Name");
        assertThat(write(first)).contains(name);
        assertThat(KeptContent.parse(first.kept().toBytes(), "x.kept.xml")).isEqualTo(first.kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Odd a=\"1\" />", "<Odd>Oslo</Odd>"})
    void anElementInsteadOfTheTextOfANameIsKept(String odd) throws Exception {
        ImportResult first = read("<Name lang=\"no\">" + odd + "</Name><Name>Second</Name>");

        assertThat(site(first).getName()).isEqualTo("Site 1");
        assertThat(first.problems()).anyMatch(problem -> problem.kind() == ProblemKind.PLACEHOLDER);
        assertThat(write(first)).contains("<Name lang=\"no\">").contains(odd).contains("<Name>Second</Name>").doesNotContain("Site 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Location", "<Machine ", "<DependsOn", "<Ports", "<Services>", "<CentralSite", "<InternalDomain "})
    void aTextAmongElementsIsKept(String before) throws Exception {
        String text = Documents.text(Documents.PUBLISHED).replaceFirst(before, "a stray &lt;text " + before);
        ImportResult first = Documents.readText(Documents.PUBLISHED, text);

        assertThat(write(first)).contains("a stray &lt;text");
        assertThat(KeptContent.parse(first.kept().toBytes(), "x.kept.xml")).isEqualTo(first.kept());
    }

    @Test
    void anElementInANameStaysWhenTheSiteIsRenamed() throws Exception {
        ImportResult first = read("<Name>Os<Odd />lo</Name>");
        site(first).setName("Bergen");

        byte[] written = TopologyDocuments.write(first.topology(), first.kept(), Documents.form(Documents.PUBLISHED)).bytes();

        assertThat(new String(written, StandardCharsets.UTF_8)).contains("Bergen").doesNotContain(">Os<");
        assertThat(site(Documents.read(Documents.PUBLISHED, written)).getName()).isEqualTo("Bergen");
    }
}

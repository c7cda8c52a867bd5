// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interchange.ImportProblem;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.TopologyDocuments;

class BrokenReferencesTest {

    private static final String LOST = "99999999-0000-0000-0000-000000000000";

    @ParameterizedTest
    @CsvSource({"ServiceUniqueId,Dependency", "InstalledOn,Service"})
    void aDanglingGuidIsToldAndKept(String attribute, String element) throws Exception {
        String text = Documents.text(Documents.ENTERPRISE).replaceFirst("( " + attribute + "=\")[^\"]+", "$1" + LOST);

        ImportResult result = Documents.readText(Documents.ENTERPRISE, text);

        List<ImportProblem> broken = broken(result, ProblemKind.BROKEN_REFERENCE);
        assertThat(broken).extracting(ImportProblem::path).anyMatch(path -> path.endsWith("/" + element));
        assertThat(broken).allMatch(problem -> problem.kind().rule().equals("TOP-102") && problem.line() > 1);
        assertThat(broken.get(0).arguments()).containsExactly(LOST);
        String written = new String(TopologyDocuments.write(result.topology(), result.kept(),
                Documents.form(Documents.ENTERPRISE)).bytes(), StandardCharsets.UTF_8);
        assertThat(written).contains(attribute + "=\"" + LOST + '"');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<ClusterId SiteId=\"1\" Number=\"2\" />|<ClusterId SiteId=\"1\" Number=\"99\" />",
        "<ClusterId SiteId=\"1\" Number=\"2\" />|<ClusterId SiteId=\"7\" Number=\"2\" />",
        "<ServiceId SiteId=\"1\" RoleName=\"FileStore\" Instance=\"1\" />|<ServiceId SiteId=\"1\" RoleName=\"FileStore\" Instance=\"44\" />"})
    void aDanglingCompositeKeyIsTold(String good, String bad) throws Exception {
        String text = Documents.text(Documents.PUBLISHED);
        int last = text.lastIndexOf(good);
        ImportResult result = Documents.readText(Documents.PUBLISHED,
                text.substring(0, last) + bad + text.substring(last + good.length()));

        assertThat(broken(result, ProblemKind.BROKEN_REFERENCE)).isNotEmpty();
        assertThat(result.complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<ClusterId SiteId=\"1\" Number=\"2\" />|<ClusterId SiteId=\"1\" Number=\"1\" />",
        "<CentralSite SiteId=\"BackCompat\">|<CentralSite SiteId=\"1\">",
        "Fqdn=\"lync02.fjord.example\"|Fqdn=\"LYNC01.fjord.example\"",
        "RoleName=\"Registrar\" Instance=\"2\" />|RoleName=\"Registrar\" Instance=\"1\" />"})
    void aKeyThatIsUsedTwiceIsTold(String good, String bad) throws Exception {
        String text = Documents.text(Documents.PUBLISHED);
        int first = text.indexOf(good);
        ImportResult result = Documents.readText(Documents.PUBLISHED,
                text.substring(0, first) + bad + text.substring(first + good.length()));

        assertThat(broken(result, ProblemKind.DUPLICATE_KEY)).isNotEmpty()
                .allMatch(problem -> problem.kind().rule().equals("TOP-102"));
    }

    private static List<ImportProblem> broken(ImportResult result, ProblemKind kind) {
        return result.problems().stream().filter(problem -> problem.kind() == kind).toList();
    }
}

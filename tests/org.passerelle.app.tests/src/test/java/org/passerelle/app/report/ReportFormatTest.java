// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.migration.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Problems whose every text is hostile come out as texts in each form. */
class ReportFormatTest {

    private static final List<String> HOSTILE = List.of("plain", "</failure><x>", "]]>", "<![CDATA[", "&amp; & \"quoted\" 'x'",
            "line\nbreak\r\nx", "\u0000\u0001\u001b[31mred\u007f\u0085", "\u2028\u2029\u202e\ufeff", "\ud800 half", "\ufffe\uffff",
            "{0} ''", "${x}", "\\", "tab\there", "\ud83d\ude00 é’…", "%s %n", "::error::x", "a:b c?d#e%20f.topo", "C:\\x\\y.topo", "");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Problem> problems = problems();

    @Test
    void jsonGivesBackEveryText() throws Exception {
        JsonNode json = JSON.readTree(ReportFormat.JSON.print(problems, Locale.ENGLISH));

        assertThat(json).hasSameSizeAs(problems);
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            assertThat(json.get(i).get("message").asText()).isEqualTo(problem.message());
            assertThat(json.get(i).get("file").asText()).isEqualTo(problem.file());
            assertThat(json.get(i).get("element").asText()).isEqualTo(problem.element());
            assertThat(json.get(i).get("help").asText()).isEqualTo(problem.help());
            assertThat(json.get(i).get("id").asText()).isEqualTo(problem.id());
            assertThat(json.get(i).get("severity").asText()).isEqualTo(problem.severity().getLiteral());
            assertThat(json.get(i).get("line").asInt()).isEqualTo(problem.line());
        }
    }

    @Test
    void sarifHasTheFormThatItsSchemaAsksFor() throws Exception {
        JsonNode sarif = JSON.readTree(ReportFormat.SARIF.print(problems, Locale.ENGLISH));

        assertThat(sarif.get("version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.get("$schema").asText()).contains("sarif-2.1.0");
        assertThat(sarif.get("runs")).hasSize(1);
        JsonNode run = sarif.get("runs").get(0);
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Passerelle");
        List<String> rules = run.at("/tool/driver/rules").findValuesAsText("id");
        assertThat(rules).doesNotHaveDuplicates().isSorted();
        assertThat(run.get("results")).hasSameSizeAs(problems);
        for (int i = 0; i < problems.size(); i++) {
            JsonNode result = run.get("results").get(i);
            assertThat(rules).contains(result.get("ruleId").asText());
            assertThat(result.get("level").asText()).isIn("error", "warning", "note");
            assertThat(result.at("/message/text").asText()).isEqualTo(problems.get(i).message());
            JsonNode place = result.at("/locations/0/physicalLocation");
            URI address = URI.create(place.at("/artifactLocation/uri").asText());
            assertThat(address.toASCIIString()).doesNotContain(" ").isEqualTo(address.toString());
            if (problems.get(i).line() > 0) {
                assertThat(place.at("/region/startLine").asInt()).isGreaterThanOrEqualTo(1);
                assertThat(place.at("/region/startColumn").asInt()).isGreaterThanOrEqualTo(1);
            } else {
                assertThat(place.has("region")).isFalse();
            }
        }
    }

    @Test
    void sarifNamesAFileByARelativeAddressThatGivesBackItsName() throws Exception {
        for (String name : List.of("a b.topo", "x:y/z.topo", "50%.topo", "q?#.topo", "é.topo", "dir/sub/a.topo")) {
            Problem problem = new Problem("TOP-001", Severity.ERROR, "m", name, 1, 1, 1, "", "", "");
            JsonNode sarif = JSON.readTree(ReportFormat.SARIF.print(List.of(problem), Locale.ENGLISH));
            URI address = URI.create(sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText());
            assertThat(address.isAbsolute()).as(name).isFalse();
            assertThat(address.getPath()).as(name).isIn(name, "./" + name);
        }
    }

    @Test
    void junitIsWellFormedWithOneCaseAProblem() throws Exception {
        Document xml = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(ReportFormat.JUNIT.print(problems, Locale.ENGLISH))));

        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("testsuites");
        NodeList cases = xml.getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(problems.size());
        int total = 0;
        NodeList suites = xml.getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            total += Integer.parseInt(((Element) suites.item(i)).getAttribute("tests"));
        }
        assertThat(total).isEqualTo(problems.size());
        assertThat(xml.getElementsByTagName("failure").getLength())
                .isEqualTo((int) problems.stream().filter(Problem::isError).count());
        Element failure = (Element) xml.getElementsByTagName("failure").item(1);
        assertThat(failure.getAttribute("message")).isEqualTo("</failure><x>");
    }

    @Test
    void aTextReportNeverWritesControlSignsToTheTerminal() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String text = ReportFormat.TEXT.print(problems, locale);

            assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
            assertThat(text.codePoints().filter(c -> c == 0x202e || c == 0x2028 || c == 0x2029)).isEmpty();
        }
    }

    @Test
    void aTextReportShowsThePlaceTheLineAndAMarkBelowIt() {
        Problem problem = new Problem("TOP-007", Severity.WARNING, "Too small.", "a.topo", 3, 5, 4, "pool:x", "let pool be", "Grow.");

        assertThat(ReportFormat.TEXT.print(List.of(problem), Locale.ENGLISH)).isEqualTo("""
                a.topo:3:5: warning [TOP-007] Too small.
                    let pool be
                        ^^^^
                    Help: Grow.
                no errors, 1 warning, no remarks
                """);
        assertThat(ReportFormat.TEXT.print(List.of(problem), Locale.FRENCH)).startsWith("a.topo:3:5: avertissement [TOP-007]")
                .doesNotContain("Help");
    }

    @Test
    void aMarkStaysBelowItsLineWhateverTheColumnIs() {
        for (int column : new int[] {0, 1, 5, 6, 900}) {
            Problem problem = new Problem("X", Severity.ERROR, "m", "a.topo", 1, column, 900, "", "short", "");
            List<String> lines = ReportFormat.TEXT.print(List.of(problem), Locale.ENGLISH).lines().toList();
            assertThat(lines.get(2).strip()).matches("\\^+");
            assertThat(lines.get(2).length()).isLessThanOrEqualTo(4 + "short".length() + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingFoundIsAReportToo(ReportFormat format) throws Exception {
        String report = format.print(List.of(), Locale.ENGLISH);

        assertThat(report).isNotBlank().endsWith("\n");
        if (format == ReportFormat.JSON || format == ReportFormat.SARIF) {
            assertThat(JSON.readTree(report)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameProblemsGiveTheSameReportInAnyLocale(ReportFormat format) {
        String report = format.print(problems, Locale.ENGLISH);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(format.print(problems, Locale.ENGLISH)).isEqualTo(report);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Severity[] severities = {Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.INFO};
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            problems.add(new Problem("TOP-" + i % 5, severities[i % severities.length], text, text + "/a.topo", i, i, i, text, text, text));
        }
        return problems;
    }
}

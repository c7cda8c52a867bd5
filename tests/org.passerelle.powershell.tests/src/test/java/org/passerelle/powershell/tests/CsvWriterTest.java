// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.passerelle.powershell.csv.CsvWriter;

class CsvWriterTest {

    @Test
    void aFileHasAMarkAHeadingAndWindowsLineEnds() {
        byte[] file = new CsvWriter(List.of("SipAddress", "TargetPool"))
                .row(List.of("sip:o'brien@contoso.com", "pool.contoso.net")).toBytes();
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(
                "\uFEFFSipAddress;TargetPool\r\nsip:o'brien@contoso.com;pool.contoso.net\r\n");
    }

    @Test
    void formulasGetAnApostrophe() {
        assertThat(cell("=1+1")).isEqualTo("'=1+1");
        assertThat(cell("+33 1")).isEqualTo("'+33 1");
        assertThat(cell("-x")).isEqualTo("'-x");
        assertThat(cell("@x")).isEqualTo("'@x");
        assertThat(cell("\tx")).isEqualTo("'\tx");
        assertThat(cell("\rx")).isEqualTo("\"'\rx\"");
        assertThat(cell("'x")).isEqualTo("''x");
        assertThat(cell("a=b")).isEqualTo("a=b");
    }

    @Test
    void delimitersQuotesBreaksAndBlanksAreQuoted() {
        assertThat(cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(cell("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(cell(" a")).isEqualTo("\" a\"");
        assertThat(cell("")).isEqualTo("\"\"");
    }

    @Test
    void rowsOfAnotherLengthAndNulAreRefused() {
        CsvWriter writer = new CsvWriter(List.of("A"));
        assertThatThrownBy(() -> writer.row(List.of("a", "b"))).hasMessage("A row of 2 cells under 1 headings.");
        assertThatThrownBy(() -> writer.row(List.of("\u0000"))).hasMessage("A cell must not hold NUL.");
    }

    @Property
    void everyCellComesBack(@ForAll("rows") List<List<String>> rows) {
        CsvWriter writer = new CsvWriter(List.of("A", "B", "C"));
        rows.forEach(writer::row);
        List<List<String>> expected = new ArrayList<>(rows);
        expected.add(0, List.of("A", "B", "C"));
        assertThat(read(new String(writer.toBytes(), StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("=+-@\t\r\n'\";, a\u00E9\u2019\u202E").ofMaxLength(8);
        return cell.list().ofSize(3).list().ofMaxSize(6);
    }

    private static String cell(String text) {
        String file = new String(new CsvWriter(List.of("H")).row(List.of(text)).toBytes(), StandardCharsets.UTF_8);
        return file.substring("\uFEFFH\r\n".length(), file.length() - 2);
    }

    /** A reader of its own: quotes, then the apostrophe in front. */
    private static List<List<String>> read(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\r')) {
                row.add(cell.toString().replaceFirst("^'", ""));
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}

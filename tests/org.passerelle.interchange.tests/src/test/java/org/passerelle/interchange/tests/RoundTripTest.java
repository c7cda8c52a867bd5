// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interchange.ExportResult;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.TopologyDocuments;

class RoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {Documents.ENTERPRISE, Documents.PUBLISHED})
    void importExportImportGivesTheSameModelAndTheSameKeptContent(String name) throws Exception {
        ImportResult first = Documents.read(name);
        ExportResult written = TopologyDocuments.write(first.topology(), first.kept(), Documents.form(name));
        ImportResult second = Documents.read(name, written.bytes());

        assertThat(written.unplaced()).isEmpty();
        assertThat(written.omitted()).isEmpty();
        assertThat(second.kept()).isEqualTo(first.kept());
        assertThat(EcoreUtil.equals(first.topology(), second.topology())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Documents.ENTERPRISE, Documents.PUBLISHED})
    void everyElementAttributeAndTextComesBack(String name) throws Exception {
        ImportResult result = Documents.read(name);
        byte[] written = TopologyDocuments.write(result.topology(), result.kept(), Documents.form(name)).bytes();

        assertThat(Flattened.of(written)).containsExactlyElementsOf(Flattened.of(Documents.example(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {Documents.ENTERPRISE, Documents.PUBLISHED})
    void aSecondExportGivesTheSameBytes(String name) throws Exception {
        ImportResult first = Documents.read(name);
        byte[] once = TopologyDocuments.write(first.topology(), first.kept(), Documents.form(name)).bytes();
        ImportResult second = Documents.read(name, once);

        assertThat(TopologyDocuments.write(second.topology(), second.kept(), Documents.form(name)).bytes()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {Documents.ENTERPRISE, Documents.PUBLISHED})
    void theOtherFormHoldsTheSamePools(String name) throws Exception {
        ImportResult first = Documents.read(name);
        Form other = Documents.form(name) == Form.TBXML ? Form.PUBLISHED : Form.TBXML;
        byte[] bytes = TopologyDocuments.write(first.topology(), first.kept(), other).bytes();
        ImportResult second = Documents.read(name, bytes);

        assertThat(second.topology().getSites().stream().flatMap(site -> site.getPools().stream())
                .map(pool -> pool.getFqdn() + " " + pool.kind() + " " + pool.effectiveVersion() + " " + pool.getMembers().size()))
                .containsExactlyInAnyOrderElementsOf(first.topology().getSites().stream()
                        .flatMap(site -> site.getPools().stream()).map(pool -> pool.getFqdn() + " " + pool.kind() + " "
                                + pool.effectiveVersion() + " " + pool.getMembers().size()).toList());
    }

    static Stream<Arguments> encodings() {
        List<Charset> charsets = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        return Stream.of(Documents.ENTERPRISE, Documents.PUBLISHED).flatMap(name -> charsets.stream()
                .flatMap(charset -> Stream.of("", "\uFEFF").flatMap(mark -> Stream.of("\n", "\r\n", "\r")
                        .map(end -> Arguments.of(name, charset, mark, end)))));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void encodingMarkAndLineEndsMakeNoDifference(String name, Charset charset, String mark, String end) throws Exception {
        String declaration = charset == StandardCharsets.UTF_8 ? "" : "<?xml version=\"1.0\" encoding=\"utf-16\"?>\n";
        String body = Documents.text(name).replaceFirst("<\\?xml[^>]*\\?>\\s*", "");
        String text = mark + (declaration + body).replace("\n", end);

        ImportResult result = Documents.read(name, text.getBytes(charset));

        ImportResult plain = Documents.read(name);
        assertThat(EcoreUtil.equals(result.topology(), plain.topology())).isTrue();
        assertThat(result.kept()).isEqualTo(plain.kept());
    }
}

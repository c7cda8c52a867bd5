// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template of scripts prints literals and checked code, and can do nothing else. */
class TemplateSafetyTest {

    private static final Path SOURCES = Path.of("..", "..", "bundles", "org.passerelle.powershell", "src");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(ftl|ftlh|ftlx)")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noInterpolationStandsBetweenQuotes(Path template) throws IOException {
        assertThat(QuoteScan.problems(Files.readString(template))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateLeavesItsBounds(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain("?no_esc", "?new", "?api", "?eval", "?interpret",
                "noautoesc", "noAutoEsc", "<#outputformat", "<#import", "<#include", "#{", ".get_optional_template");
    }

    @Test
    void thereIsATemplateToLookAt() throws IOException {
        assertThat(templates()).isNotEmpty();
    }

    @Test
    void theScanSeesAnInterpolationBetweenQuotes() {
        assertThat(QuoteScan.problems("a = '${x}'")).containsExactly("line 1: ${x} stands between quotes");
        assertThat(QuoteScan.problems("a\nb = \"c ${x[\"k\"]} d\"")).containsExactly("line 2: ${x[\"k\"]} stands between quotes");
        assertThat(QuoteScan.problems("a = '' + ${x} + 'it''s' + ${y[\"'\"]}")).isEmpty();
        assertThat(QuoteScan.problems("<#if a == \"x\">${y}<#else>'z'</#if>")).isEmpty();
        assertThat(QuoteScan.problems("'<#if a>${y}</#if>'")).hasSize(1);
    }

    @Test
    void aTextComesOutAsALiteralAndCodeAsItIs() throws IOException, TemplateException {
        assertThat(render("${a} ${b}")).isEqualTo("'it''s $(x)' $x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}", "${a?api}", "${a.class}",
            "${a.getClass()}", "${list.size()}", "<#noautoesc>${a}</#noautoesc>", "<#include \"/etc/passwd\">",
            "<#include \"messages.properties.missing\">"})
    void aTemplateReachesNoClassMethodOrFile(String template) {
        assertThatThrownBy(() -> render(template)).isInstanceOfAny(TemplateException.class, IOException.class);
    }

    private static String render(String template) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        new Template("test", template, ScriptTemplate.configuration())
                .process(Map.of("a", "it's $(x)", "b", Code.of("$x"), "list", List.of("x")), out);
        return out.toString();
    }
}

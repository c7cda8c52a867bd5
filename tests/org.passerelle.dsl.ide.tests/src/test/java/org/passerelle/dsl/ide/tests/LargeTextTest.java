// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FindingSource;
import org.passerelle.dsl.ide.services.LanguageServices;
import org.passerelle.dsl.ide.services.TextRange;

/** Long texts that tempt a reader to look back and forth are answered; the limit only catches what would never end. */
class LargeTextTest {

    private static final int TIMES = 30_000;

    @ParameterizedTest
    @ValueSource(strings = {"{ ", "( ", "} ", "\" ", "a ", "site x ", "x {} ", "pilot x ", "users ", "site x { } } ", "load-balancing\n", "/* */ ", "// x\n"})
    void aLongTextIsAnswered(String piece) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (String start : new String[] {"topology T {\n", "migration M {\n", "topology T { site S { pool p { "}) {
                Source source = Files.one("x.topo", start + piece.repeat(TIMES));
                ask(Files.ENGLISH, source, source.text().length());
            }
        });
    }

    private static void ask(LanguageServices services, Source source, int offset) {
        assertThat(services.colouring().tokens(source)).isNotEmpty();
        services.completion().at(source, offset);
        services.hover().at(source, offset, FindingSource.NONE);
        services.outline().of(source);
        services.folding().of(source);
        services.navigation().references(source, offset);
        services.quickFixes().at(source, new TextRange(offset, 0));
        services.comments().toggleLines(source, new TextRange(0, offset));
    }
}

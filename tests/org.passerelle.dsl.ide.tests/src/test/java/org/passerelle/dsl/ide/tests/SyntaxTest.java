// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.Fault;
import org.passerelle.dsl.ide.syntax.SyntaxElement;

class SyntaxTest {

    @ParameterizedTest
    @ValueSource(strings = {"woodgrove", "adatum", "fourthcoffee", "litware"})
    void anExampleIsReadWithoutFault(String example) {
        for (Source source : Files.example(example).all()) {
            assertThat(source.syntax().faults()).as(source.uri().lastSegment()).isEmpty();
        }
    }

    @Test
    void aForgottenBraceEndsAtTheNextClauseOfTheElementAround() {
        Source source = Files.one("x.topo", "topology T {\n  site S {\n    server a.c.net {\n      director\n    server b.c.net {\n    }\n  }\n}\n");
        SyntaxElement site = source.syntax().root().children().get(0);
        assertThat(site.children()).extracting(SyntaxElement::name).containsExactly("a.c.net", "b.c.net");
        assertThat(source.syntax().faults()).extracting(Fault::kind).containsExactly(Fault.Kind.MISSING_SYMBOL);
    }

    @Test
    void aBraceTooManyDoesNotLoseWhatFollows() {
        Source source = Files.one("x.topo", "topology T {\n  site S {\n  }\n  }\n  site R {\n  }\n}\n");
        assertThat(source.syntax().root().children()).extracting(SyntaxElement::name).containsExactly("S", "R");
    }

    @Test
    void anUnknownClauseIsLeftOutWithItsBraces() {
        Source source = Files.one("x.topo", "topology T {\n  nonsense x { y }\n  site S\n}\n");
        assertThat(source.syntax().root().children()).extracting(SyntaxElement::name).containsExactly("S");
        assertThat(source.syntax().root().close()).isNotNull();
    }

    @Test
    void anUnfinishedClauseDoesNotTakeTheNextOne() {
        Source source = Files.one("x.topo", "topology T {\n  site S {\n    pool p.c.net {\n      load-balancing\n      machines {\n        a.c.net\n      }\n    }\n  }\n}\n");
        SyntaxElement pool = source.syntax().root().children().get(0).children().get(0);
        assertThat(pool.children()).extracting(SyntaxElement::name).isEqualTo(List.of("a.c.net"));
        assertThat(source.syntax().faults()).extracting(Fault::kind).containsExactly(Fault.Kind.UNFINISHED);
    }
}

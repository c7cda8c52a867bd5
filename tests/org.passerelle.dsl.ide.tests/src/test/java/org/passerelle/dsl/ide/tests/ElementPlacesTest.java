// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.dsl.ide.services.ElementPlaces;
import org.passerelle.dsl.ide.services.TextRange;

class ElementPlacesTest {

    private static final String TEXT = """
            // x
            topology T {
              site S {
                pool p.c.net {
                  machines { a.c.net, b.c.net }
                  front end { back end sql.c.net\\RTC }
                }
              }
              host b.c.net { joined-to c.net }
            }
            """;

    private final TopologyTexts texts = Languages.create().texts();
    private final ElementPlaces places = ElementPlaces.of(texts.parse(TEXT, Files.uri("x.topo"))).orElseThrow();

    @Test
    void aPlaceBelongsToTheInnermostElement() {
        assertThat(places.elementAt(TEXT.indexOf("p.c.net"))).contains("pool:p.c.net");
        assertThat(places.elementAt(TEXT.indexOf("machines"))).contains("pool:p.c.net");
        assertThat(places.elementAt(TEXT.indexOf("back end"))).contains("pool:p.c.net/frontEnd");
        assertThat(places.elementAt(TEXT.indexOf("a.c.net"))).contains("pool:p.c.net/poolMember:a.c.net");
        assertThat(places.elementAt(TEXT.indexOf("joined-to"))).contains("host:b.c.net");
        assertThat(places.elementAt(TEXT.indexOf("S {"))).contains("site:S");
    }

    @Test
    void outsideOfAllItIsTheTopmost() {
        assertThat(places.elementAt(0)).contains("/");
        assertThat(places.elementAt(TEXT.length())).contains("/");
    }

    @Test
    void anElementIsFoundWhereItIsNamed() {
        assertThat(places.name("pool:p.c.net")).contains(range("p.c.net"));
        assertThat(places.name("site:S")).contains(new TextRange(TEXT.indexOf("S {"), 1));
        assertThat(places.name("pool:p.c.net/frontEnd")).contains(range("front end"));
        assertThat(places.name("pool:p.c.net/poolMember:b.c.net")).contains(range("b.c.net"));
        assertThat(places.name("host:b.c.net")).contains(new TextRange(TEXT.lastIndexOf("b.c.net"), 7));
        assertThat(places.name("pool:other.c.net")).isEmpty();
    }

    @Test
    void whatExistsByBeingNamedIsFoundWhereItIsNamedFirst() {
        assertThat(places.name("host:a.c.net")).contains(range("a.c.net"));
        assertThat(places.name("host:sql.c.net")).contains(range("sql.c.net\\RTC"));
    }

    @Test
    void aBrokenTextHasNoPlaces() {
        assertThat(ElementPlaces.of(texts.parse(TEXT.replace("site S", "sitte S"), Files.uri("x.topo")))).isEmpty();
        assertThat(ElementPlaces.of(texts.parse("", Files.uri("x.topo")))).isEmpty();
    }

    private static TextRange range(String words) {
        return new TextRange(TEXT.indexOf(words), words.length());
    }
}

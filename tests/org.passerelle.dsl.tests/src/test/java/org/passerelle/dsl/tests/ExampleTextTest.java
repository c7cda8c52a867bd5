// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.dsl.LoadedFile;

class ExampleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"legacy.topo", "target.topo"})
    void aTopologyIsReadAndPrintedAndReadAgain(String name) {
        LoadedFile file = Texts.topology(Texts.resource(name));
        assertThat(file.problems()).isEmpty();

        String printed = Texts.LANGUAGE.print(file.root());
        LoadedFile again = Texts.topology(printed);
        assertThat(again.problems()).isEmpty();
        assertThat(Texts.LANGUAGE.print(again.root())).isEqualTo(printed);
        assertThat(Texts.LANGUAGE.format(printed)).isEqualTo(printed);
    }

    @Test
    void aMigrationIsReadWithItsTopologies() {
        LoadedFile file = Texts.migration(Texts.resource("contoso.migration"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.migration().getPilotPool().getFqdn()).hasToString("lync-pool01.contoso.net");
        assertThat(file.migration().getWaves().get(0).getSlices().get(0).getPool())
                .isSameAs(file.migration().legacyTopology().getSites().get(0).getPools().get(0));

        String printed = Texts.LANGUAGE.print(file.root());
        LoadedFile again = Texts.migration(printed);
        assertThat(again.problems()).isEmpty();
        assertThat(Texts.LANGUAGE.print(again.root())).isEqualTo(printed);
    }
}

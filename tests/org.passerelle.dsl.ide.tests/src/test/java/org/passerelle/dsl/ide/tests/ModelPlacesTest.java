// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.ide.services.ModelPlaces;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;

class ModelPlacesTest {

    private static final String TEXT = "// x\ntopology T {\n  site S {\n    pool p.c.net {\n      load-balancing dns\n    }\n  }\n}\n";

    private final Topology topology = Languages.create().texts().parse(TEXT, Files.uri("x.topo")).topology();

    @Test
    void aPlaceBelongsToTheInnermostElement() {
        assertThat(ModelPlaces.elementAt(topology, TEXT.indexOf("dns"))).contains(topology.getSites().get(0).getPools().get(0));
        assertThat(ModelPlaces.elementAt(topology, TEXT.indexOf("S {"))).contains(topology.getSites().get(0));
        assertThat(ModelPlaces.elementAt(topology, 1)).contains(topology);
        assertThat(ModelPlaces.elementAt(topology, TEXT.length())).contains(topology);
        assertThat(ModelPlaces.elementAt(topology, Integer.MAX_VALUE)).contains(topology);
    }

    @Test
    void anElementHasItsPlace() {
        assertThat(ModelPlaces.of(topology.getSites().get(0).getPools().get(0), Literals.POOL__LOAD_BALANCING))
                .contains(new TextRange(TEXT.indexOf("dns"), 3));
    }
}

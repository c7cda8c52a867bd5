// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.editing.Creations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;

/** What a person sees who takes a tool from the palette and clicks into a site. */
class PaletteTest {

    @Test
    void aPoolAndAGatewayAppearInTheSiteThatIsClicked() throws Exception {
        try (OpenProject project = OpenProject.of("palette", "woodgrove", "legacy.topo")) {
            Topology topology = (Topology) project.root("legacy.topo");
            Site site = topology.getSites().get(0);
            Drawing drawing = Drawing.of(project, "Topology", topology);
            Workbench.settle(2000);
            int pools = site.getPools().size();
            drawing.reveal(site);
            Workbench.photograph("palette-before");

            drawing.click(Creations.of("pool.mediation").label(Locale.getDefault()), site, 12, 12);
            assertThat(site.getPools()).hasSize(pools + 1);
            Pool pool = site.getPools().get(pools);
            drawing.reveal(pool);
            Workbench.photograph("palette-pool");

            drawing.click(Creations.of("gateway.sbc").label(Locale.getDefault()), site, 300, 12);
            PstnGateway gateway = site.getGateways().get(site.getGateways().size() - 1);
            drawing.reveal(gateway);
            Workbench.photograph("palette-gateway");
            project.export(drawing.diagram(), "palette");

            assertThat(drawing.bounds(pool)).matches(bounds -> !bounds.isEmpty());
            assertThat(drawing.bounds(gateway)).matches(bounds -> !bounds.isEmpty()).isNotEqualTo(drawing.bounds(pool));
        }
    }
}

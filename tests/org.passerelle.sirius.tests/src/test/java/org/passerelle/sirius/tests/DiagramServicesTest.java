// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.DiagramView;
import org.passerelle.sirius.services.DiagramServices;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;

class DiagramServicesTest {

    private final DiagramServices services = new DiagramServices();
    private final Topology topology = Models.topology("woodgrove/target.topo");
    private final Site site = topology.getSites().get(0);
    private final EObject everything = Models.diagram(topology, "hosts", "stores", "external-access");

    @Test
    void showsThePoolsOfASiteInTheirOrder() {
        assertThat(services.shown(site, "pool", everything)).isEqualTo(List.copyOf(site.getPools()));
    }

    @Test
    void showsHostsAndStoresOnlyWhileTheirLayerIsOn() {
        Pool pool = Models.pool(topology, "lyncpool");

        assertThat(services.shown(pool, "host", everything)).hasSize(3);
        assertThat(services.shown(pool, "host", Models.diagram(topology, "stores"))).isEmpty();
        assertThat(services.shown(site, "sql-server", everything)).isNotEmpty();
        assertThat(services.shown(site, "sql-server", Models.diagram(topology, "hosts"))).isEmpty();
    }

    @Test
    void everyLineOfAPictureStartsAtAnElementOfTheDiagram() {
        long lines = DiagramView.of(topology, DiagramOptions.everything(Locale.ENGLISH)).connections().size();

        long shown = 0;
        for (ConnectionKind kind : ConnectionKind.values()) {
            for (TreeIterator<EObject> all = EcoreUtil.getAllContents(topology, false); all.hasNext();) {
                shown += services.connected(all.next(), kind.key()).size();
            }
        }

        assertThat(shown).isEqualTo(lines);
    }

    @Test
    void labelsALineAsThePictureDoes() {
        Pool edge = Models.pool(topology, "lyncedge");
        Pool director = Models.pool(topology, "lyncdir");

        assertThat(services.connected(edge, "next-hop")).containsExactly(director);
        assertThat(services.connectionLabel(edge, Models.edge(edge, director), "next-hop")).isEqualTo("next hop");
    }

    @Test
    void aPoolCarriesTheLettersOfItsVersion() {
        Pool pool = Models.pool(topology, "lyncdir");

        assertThat(services.nodeLabel(pool)).isEqualTo("[13] lyncdir.corp.woodgrove.com\nDirector");
        assertThat(services.hasVersion(pool, "v-l13")).isTrue();
        assertThat(services.isLegacy(pool)).isFalse();
    }

    @Test
    void followsChangesOfTheModel() {
        Pool pool = Models.pool(topology, "lyncdir");
        services.shown(site, "pool", everything);

        site.getPools().remove(pool);
        assertThat(services.shown(site, "pool", everything)).doesNotContain(pool);
        assertThat(services.connected(Models.pool(topology, "lyncedge"), "next-hop")).isEmpty();

        Models.pool(topology, "lyncpool").setFqdn(new Fqdn("new.corp.woodgrove.com"));
        assertThat(services.nodeLabel(Models.pool(topology, "new"))).contains("new.corp.woodgrove.com");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.passerelle.sirius.services.ConnectionServices;
import org.passerelle.sirius.services.CreationServices;
import org.passerelle.sirius.services.DiagramServices;
import org.passerelle.sirius.services.EditingServices;
import org.passerelle.sirius.services.InventoryServices;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;

class EditingServicesTest {

    private final Topology topology = Models.topology("woodgrove/target.topo");
    private final Site site = topology.getSites().get(0);
    private final CreationServices creating = new CreationServices();
    private final ConnectionServices connecting = new ConnectionServices();
    private final EditingServices editing = new EditingServices();
    private final InventoryServices inventory = new InventoryServices();

    @Test
    void createsWhereAPersonPointsAt() {
        EObject pool = creating.createAt(site, "pool.standard-edition");

        assertThat(pool.eContainer()).isSameAs(site);
    }

    @Test
    void createsInWhatHoldsTheElementThatIsPointedAt() {
        EObject pool = creating.createAt(Models.pool(topology, "lyncdir"), "pool.standard-edition");

        assertThat(pool.eContainer()).isSameAs(site);
    }

    @Test
    void createsInTheOnlyPartThatIsMeant() {
        SqlServer server = (SqlServer) creating.createAt(topology, "sql-server");

        EObject store = creating.createAt(server, "store.archiving");

        assertThat(store).isInstanceOf(Store.class);
        assertThat(store.eContainer().eContainer()).isSameAs(server);
        creating.createAt(server, "sql-instance");
        assertThat(creating.mayCreate(server, "store.monitoring")).as("two instances").isFalse();
    }

    @Test
    void createsNothingWhereItIsInDoubtWhichPartIsMeant() {
        assertThat(creating.mayCreate(site, "front-end")).isFalse();
        assertThat(creating.mayCreate(Models.pool(topology, "lyncpool"), "front-end")).as("has one").isFalse();
    }

    @Test
    void removesAndRedirectsWhatAnEdgeStandsFor() {
        Pool edge = Models.pool(topology, "lyncedge");
        Pool director = Models.pool(topology, "lyncdir");
        Pool frontEnd = Models.pool(topology, "lyncpool");
        DiagramServices diagram = new DiagramServices();

        assertThat(connecting.mayEndAt(Models.edge(edge, director), frontEnd, "next-hop")).isTrue();
        connecting.endAt(Models.edge(edge, director), frontEnd, "next-hop");
        assertThat(diagram.connected(edge, "next-hop")).containsExactly(frontEnd);
        connecting.disconnect(Models.edge(edge, frontEnd), "next-hop");
        assertThat(diagram.connected(edge, "next-hop")).isEmpty();
        assertThat(connecting.mayConnect(edge, frontEnd, "next-hop")).isTrue();
        connecting.connectTo(edge, frontEnd, "next-hop");
        assertThat(diagram.connected(edge, "next-hop")).containsExactly(frontEnd);
    }

    @Test
    void anEdgeThatIsGoneCanNotBeRedirected() {
        Pool edge = Models.pool(topology, "lyncedge");

        assertThat(connecting.mayEndAt(Models.edge(edge, edge), Models.pool(topology, "lyncpool"), "next-hop")).isFalse();
    }

    @Test
    void saysWhyANameIsRefused() {
        Pool pool = Models.pool(topology, "lyncdir");

        assertThat(editing.acceptsName(pool, "not a name")).isFalse();
        assertThat(editing.nameProblem(pool, "not a name")).isNotBlank();
        editing.renameTo(pool, "dir.corp.woodgrove.com");
        assertThat(editing.nameText(pool)).isEqualTo("dir.corp.woodgrove.com");
        assertThat(editing.nameProblem(pool, "dir2.corp.woodgrove.com")).isEmpty();
    }

    @Test
    void deletesAnElementButNotTheTopology() {
        Pool pool = Models.pool(topology, "lyncdir");

        assertThat(editing.mayDelete(topology)).isFalse();
        assertThat(editing.deleteElement(pool)).isSameAs(site);
        assertThat(site.getPools()).doesNotContain(pool);
    }

    @Test
    void movesAPoolToASiteByItsName() {
        Site branch = (Site) creating.createAt(topology, "central-site");
        Pool pool = Models.pool(topology, "lyncdir");

        assertThat(inventory.mayMoveToSite(pool, branch.getName())).isTrue();
        inventory.moveToSite(pool, branch.getName());
        assertThat(inventory.siteText(pool)).isEqualTo(branch.getName());
        assertThat(inventory.mayMoveToSite(pool, "nowhere")).isFalse();
        assertThat(inventory.moveProblem(pool, "nowhere")).contains("nowhere");
    }
}

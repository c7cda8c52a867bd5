// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.Edge;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.values.IpAddress;

class CombinationRulesTest {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    @Test
    void xmppDoesNotServeUsersOfABranch() {
        Topology topology = Models.lync2013();
        Models.users(Models.server(topology, "sba.contoso.com", MAKE.createSurvivableBranch()), 60);
        Edge edge = MAKE.createEdge();
        Models.server(topology, "edge.contoso.com", edge);
        assertThat(Findings.document(topology)).isEmpty();

        edge.setXmpp(true);

        assertThat(Findings.document(topology)).containsExactly(
                "MIX-01 warning: 60 users of survivable branch sba.contoso.com cannot talk to XMPP partners.");
    }

    @Test
    void aLegacyPoolHasNoIpv6Addresses() {
        Topology topology = Models.r2();
        Models.standardEdition(topology, "ocs.contoso.com", 10);
        address(topology, "10.0.0.1");
        assertThat(Findings.document(topology)).isEmpty();

        address(topology, "2001:db8::1");

        assertThat(Findings.document(topology)).containsExactly(
                "MIX-02 error: Computer ocs.contoso.com of legacy pool ocs.contoso.com has an IPv6 address.");
    }

    @Test
    void aNewPoolHasMoreThanIpv6() {
        Topology topology = Models.lync2013();
        Models.standardEdition(topology, "lync01.contoso.com", 10);
        address(topology, "2001:db8::1");
        assertThat(Findings.document(topology)).containsExactly(
                "MIX-03 warning: Computer lync01.contoso.com of pool lync01.contoso.com has IPv6 addresses only.");

        address(topology, "10.0.0.1");

        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void namesAndPathsAreAscii() {
        Topology legacy = Models.r2();
        Pool old = Models.pool(legacy, "ocs.contoso.com", MAKE.createMediation(), "ocs1.contoso.com");
        UserPopulation users = Models.users(old, 20);
        Migration migration = Models.migration(legacy, Models.lync2013());
        MigrationOptions options = MigrationFactory.eINSTANCE.createMigrationOptions();
        options.setMediaPath("D:\\media");
        migration.setOptions(options);
        assertThat(Findings.pair(migration)).isEmpty();

        users.setNonAsciiNames(3);
        options.setMediaPath("D:\\médias");

        assertThat(Findings.pair(migration)).containsExactly(
                "MIX-04 error: 3 users of Staff have names outside of ASCII.",
                "MIX-04 error: The path D:\\médias of the installation media holds characters outside of ASCII.");
    }

    private static void address(Topology topology, String address) {
        NetworkInterface face = MAKE.createNetworkInterface();
        face.setNumber(topology.getHosts().getFirst().getInterfaces().size() + 1);
        face.setAddress(new IpAddress(address));
        topology.getHosts().getFirst().getInterfaces().add(face);
    }
}

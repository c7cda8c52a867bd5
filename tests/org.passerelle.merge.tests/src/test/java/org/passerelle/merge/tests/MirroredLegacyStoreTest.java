// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.topology.Topology;

/** A legacy store keeps its mirror in the merged topology, and servers that nothing there needs are left out. */
class MirroredLegacyStoreTest {

    @Test
    void serversThatHoldOnlyAMirrorStayWithTheStoreTheyProtect() {
        Topology legacy = Topologies.r2("""
                server ocs.contoso.com standard { front end { back end sql1.contoso.com } }
                server arc.contoso.com { archiving { database sql3.contoso.com } }
                """, """
                sql server sql1.contoso.com { instance { store user (mirroring synchronous, mirror sql2.contoso.com\\M) } }
                """);

        Topology merged = CoexistenceMerge.merge(legacy, Topologies.lync2013("")).coexistence();

        assertThat(merged.getSqlServers()).extracting(server -> server.getHost().label())
                .containsExactlyInAnyOrder("sql1.contoso.com", "sql2.contoso.com");
        assertThat(Topologies.xmi(merged)).contains("sql2.contoso.com");
    }
}

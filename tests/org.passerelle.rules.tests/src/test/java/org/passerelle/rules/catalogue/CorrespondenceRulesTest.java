// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.Migration;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;

class CorrespondenceRulesTest {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    private Topology legacy;
    private Topology target;
    private Migration migration;

    @BeforeEach
    void anEmptyPair() {
        legacy = Models.r2();
        target = Models.lync2013();
        migration = Models.migration(legacy, target);
    }

    @Test
    void theResponseGroupsOfAPoolStayTogether() {
        Pool ocs = Models.server(legacy, "ocs.contoso.com", MAKE.createMediation());
        Models.move(migration, ocs, Models.server(target, "lync1.contoso.com", MAKE.createMediation()));
        Models.move(migration, ocs, Models.server(target, "lync2.contoso.com", MAKE.createMediation()));
        assertThat(Findings.pair(migration)).isEmpty();

        ocs.setResponseGroups(MAKE.createResponseGroups());

        assertThat(Findings.pair(migration)).containsExactly("MIG-011 error: Response groups of pool ocs.contoso.com "
                + "cannot be split over lync1.contoso.com and lync2.contoso.com.");
    }

    @Test
    void oneGroupChatPoolBecomesOnePersistentChatPool() {
        Pool first = chat("gc1.contoso.com");
        Pool second = chat("gc2.contoso.com");
        Pool one = Models.server(target, "pc1.contoso.com", MAKE.createPersistentChat());
        Pool other = Models.server(target, "pc2.contoso.com", MAKE.createPersistentChat());
        Models.move(migration, first, one);
        Models.move(migration, second, one);
        Models.move(migration, second, other);

        assertThat(Findings.pair(migration)).contains(
                "MIG-026 error: Group Chat pools gc1.contoso.com and gc2.contoso.com cannot both become "
                        + "pc1.contoso.com.",
                "MIG-026 error: Group Chat pool gc2.contoso.com cannot become both pc1.contoso.com and "
                        + "pc2.contoso.com.");
    }

    @Test
    void aComplianceServerHasNothingToMove() {
        Pool persistent = Models.server(target, "pc1.contoso.com", MAKE.createPersistentChat());
        Pool compliance = Models.server(legacy, "gccomp.contoso.com", MAKE.createGroupChat());
        Models.move(migration, chat("gc1.contoso.com"), persistent);
        Models.move(migration, compliance, persistent);

        assertThat(Findings.pair(migration)).containsExactly("MRG-041 info: Group Chat pool gc1.contoso.com and "
                + "Persistent Chat pool pc1.contoso.com may run side by side, but share no rooms.");
    }

    @Test
    void groupChatNeedsPersistentChatInTheTarget() {
        chat("gc1.contoso.com");

        assertThat(Findings.pair(migration)).containsExactly(
                "MIG-031 error: The target has no Persistent Chat pool that could take over from gc1.contoso.com.");
    }

    private Pool chat(String name) {
        GroupChat chat = MAKE.createGroupChat();
        chat.setLookup(true);
        chat.setChannel(true);
        return Models.server(legacy, name, chat);
    }
}

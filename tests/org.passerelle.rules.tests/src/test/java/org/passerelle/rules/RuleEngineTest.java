// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.UserPopulation;

class RuleEngineTest {

    @Test
    void aFindingNamesItsPlace() {
        Topology topology = Models.lync2013();
        Pool pool = Models.pool(topology, "one.contoso.com", TopologyFactory.eINSTANCE.createMediation());

        Finding finding = Rules.document(topology).getFirst();

        assertThat(finding.ruleId()).isEqualTo("TOP-014");
        assertThat(finding.isError()).isTrue();
        assertThat(finding.element()).isSameAs(pool);
        assertThat(finding.feature()).contains(TopologyPackage.Literals.POOL__MEMBERS);
        assertThat(finding.path()).isEqualTo("pool:one.contoso.com");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Pool one.contoso.com has no computer.");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("Le pool one.contoso.com n’a aucun ordinateur.");
    }

    @Test
    void findingsComeInTheOrderOfTheCatalogue() {
        Topology topology = Models.lync2013();
        topology.getSipDomains().getFirst().setDefault(false);
        Models.pool(topology, "one", TopologyFactory.eINSTANCE.createMediation());

        assertThat(Rules.document(topology)).extracting(Finding::ruleId)
                .containsExactly("TOP-007", "TOP-009", "TOP-014");
    }

    @Test
    void liveChecksLeaveOutWhatNeedsTheWholeModel() {
        Topology topology = Models.lync2013();
        Models.pool(topology, "a.contoso.com", TopologyFactory.eINSTANCE.createMediation(), "x.contoso.com");
        Models.pool(topology, "b.contoso.com", TopologyFactory.eINSTANCE.createMediation(), "x.contoso.com");

        assertThat(Rules.document(topology)).extracting(Finding::ruleId).containsExactly("TOP-011");
        assertThat(Rules.documentLive(topology)).isEmpty();
    }

    @Test
    void numbersAreWrittenTheWayOfTheLanguage() {
        Topology topology = Models.lync2013();
        topology.setTenant(TopologyFactory.eINSTANCE.createOnlineTenant());
        UserPopulation online = TopologyFactory.eINSTANCE.createUserPopulation();
        online.setName("Online");
        online.setWithoutAdAccount(1800);
        topology.getTenant().getPopulations().add(online);

        Finding finding = Rules.document(topology).getLast();

        assertThat(finding.message(Locale.ENGLISH)).startsWith("1,800 users of Online");
        assertThat(finding.message(Locale.FRENCH)).startsWith("1\u202f800 utilisateurs de Online");
    }
}

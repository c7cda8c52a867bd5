// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.GatewayReplacement;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.rules.ModelChange;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.Fqdn;

class DecommissioningRulesTest {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    private Topology legacy;
    private Topology state;
    private Pool leaving;
    private PoolState gone;
    private PstnGateway oldGateway;
    private Migration migration;

    /** A pool with a Mediation Server and a gateway that is to be replaced goes out of service. */
    @BeforeEach
    void aPoolGoesOutOfService() {
        legacy = Models.r2();
        Pool ocs = Models.standardEdition(legacy, "ocs.contoso.com", 100);
        oldGateway = Models.gateway(legacy, "oldgw.contoso.com", null, ProductVersion.OCS_2007_R2);
        Mediation mediation = MAKE.createMediation();
        mediation.setNextHop(ocs);
        mediation.getGateways().add(oldGateway);
        Models.server(legacy, "med.contoso.com", mediation);
        state = Models.r2();
        leaving = Models.standardEdition(state, "ocs.contoso.com", 0);
        gone = MAKE.createPoolState();
        gone.setPool(leaving);
        gone.setDeactivated(true);
        state.setDeployment(MAKE.createDeploymentState());
        state.getDeployment().getPools().add(gone);
        migration = Models.migration(legacy, Models.lync2013());
    }

    private List<String> deactivation() {
        return Findings.transition(state, migration,
                new ModelChange(gone, TopologyPackage.Literals.POOL_STATE__DEACTIVATED, false, true));
    }

    private void replaceGateway() {
        Pool lync = Models.standardEdition(state, "lync.contoso.com", 100);
        lync.setVersion(ProductVersion.LYNC_2013);
        PstnGateway present = Models.gateway(state, "newgw.contoso.com", lync);
        GatewayReplacement replacement = MigrationFactory.eINSTANCE.createGatewayReplacement();
        replacement.setFrom(oldGateway);
        replacement.setTo(present);
        migration.getGatewayReplacements().add(replacement);
    }

    @Test
    void aPoolDoesNotGoBeforeItsGateways() {
        assertThat(deactivation()).containsExactly("MIG-002 error: Pool ocs.contoso.com goes out of service before "
                + "gateway oldgw.contoso.com was upgraded or replaced.");

        replaceGateway();

        assertThat(deactivation()).isEmpty();
    }

    @Test
    void aReplacementWithoutATrunkDoesNotCount() {
        replaceGateway();
        state.getSites().getFirst().getGateways().getFirst().getTrunks().clear();

        assertThat(deactivation()).hasSize(1).first().asString().startsWith("MIG-002 error");
    }

    @Test
    void anotherPoolOfTheGatewayMayStay() {
        Models.standardEdition(state, "ocs2.contoso.com", 50);
        leaving.setFqdn(new Fqdn("ocs3.contoso.com"));

        assertThat(deactivation()).isEmpty();
    }

    @Test
    void aPoolDoesNotGoBeforeItsConferenceDirectories() {
        replaceGateway();
        ConferenceDirectory directory = MAKE.createConferenceDirectory();
        directory.setNumber(2);
        leaving.getConferenceDirectories().add(directory);

        assertThat(deactivation()).containsExactly("MIG-009 error: Pool ocs.contoso.com goes out of service while "
                + "conference directory 2 is homed on it.");
    }

    @Test
    void removingAPoolCountsAsWell() {
        replaceGateway();
        ConferenceDirectory directory = MAKE.createConferenceDirectory();
        directory.setNumber(1);
        leaving.getConferenceDirectories().add(directory);
        Site site = leaving.site();
        leaving.setVersion(leaving.effectiveVersion());
        site.getPools().remove(leaving);
        ModelChange removal = new ModelChange(site, TopologyPackage.Literals.SITE__POOLS, leaving, null);

        assertThat(Findings.transition(state, migration, removal)).hasSize(1).first().asString()
                .startsWith("MIG-009 error");
    }

    @Test
    void otherChangesAreNoDecommissioning() {
        gone.setDeactivated(false);
        ModelChange publication = new ModelChange(gone, TopologyPackage.Literals.POOL_STATE__PUBLISHED, false, true);

        assertThat(Findings.transition(state, migration, publication)).isEmpty();
    }
}

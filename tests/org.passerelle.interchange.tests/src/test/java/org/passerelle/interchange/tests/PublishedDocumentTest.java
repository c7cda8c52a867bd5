// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.interchange.ImportResult;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.CentralManagement;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

class PublishedDocumentTest {

    private static ImportResult result;
    private static TopologyIndex index;

    @BeforeAll
    static void read() throws Exception {
        result = Documents.read(Documents.PUBLISHED);
        index = TopologyIndex.of(result.topology());
    }

    private static Pool pool(String name) {
        return index.pool(new Fqdn(name + ".fjord.example")).orElseThrow();
    }

    @Test
    void aBackEndOnTheSameComputerMakesAStandardEditionServer() {
        assertThat(pool("lync01").kind()).isEqualTo(PoolKind.STANDARD_EDITION);
        assertThat(pool("lync01").isSingleComputer()).isTrue();
        assertThat(pool("lync02").kind()).isEqualTo(PoolKind.STANDARD_EDITION);
    }

    @Test
    void versionsThatDifferFromTheUsualOneStandOnThePools() {
        assertThat(result.topology().getProduct()).isEqualTo(ProductVersion.LYNC_2010);
        assertThat(pool("lync01").isSetVersion()).isFalse();
        assertThat(pool("lync02").getVersion()).isEqualTo(ProductVersion.LYNC_2013);
        assertThat(pool("ocs01").getVersion()).isEqualTo(ProductVersion.OCS_2007_R2);
    }

    @Test
    void theSiteOfTheMergeIsRecognisedByItsName() {
        assertThat(pool("ocs01").site()).isInstanceOf(BackCompatSite.class);
        assertThat(pool("ocs01").kind()).isEqualTo(PoolKind.ENTERPRISE_FRONT_END);
        assertThat(pool("ocs01").getInternalSipPort().number()).isEqualTo(5065);
        assertThat(pool("ocsdir").kind()).isEqualTo(PoolKind.DIRECTOR);
    }

    @Test
    void aLyncServer2010PoolRefersToItsMonitoringServer() {
        FrontEnd frontEnd = TopologyIndex.role(pool("lync01"), FrontEnd.class).orElseThrow();
        assertThat(frontEnd.getMonitoringServer()).isSameAs(pool("monitor01"));
        assertThat(pool("monitor01").kind()).isEqualTo(PoolKind.MONITORING);
    }

    @Test
    void rolesThatFewDocumentsShowAreReadAsFarAsTheyAreKnown() {
        PersistentChat chat = TopologyIndex.role(pool("chat01"), PersistentChat.class).orElseThrow();
        assertThat(chat.getNextHop()).isSameAs(pool("lync02"));
        assertThat(chat.getStore().label()).isEqualTo("sql01.fjord.example");
        assertThat(chat.getFileStore().getPath()).hasToString("\\\\lync01.fjord.example\\LyncShare");
        TrustedApplications trusted = TopologyIndex.role(pool("booking"), TrustedApplications.class).orElseThrow();
        assertThat(trusted.getNextHop()).isSameAs(pool("lync01"));
        assertThat(pool("booking").getMembers()).hasSize(2);
    }

    @Test
    void centralManagementKnowsItsStoreAndShare() {
        CentralManagement management = TopologyIndex.role(pool("lync01"), CentralManagement.class).orElseThrow();
        assertThat(management.isActive()).isTrue();
        assertThat(management.getStore().label()).isEqualTo("lync01.fjord.example\\rtc");
        assertThat(management.getFileStore()).isNotNull();
    }
}

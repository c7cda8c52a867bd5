// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.ClientFilterAction;
import org.passerelle.topology.ClientGeneration;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsRecordType;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.ResponseGroups;

class UserInvariantsTest {

    private final Coexistence model = new Coexistence();

    @Test
    void theMergeNeedsThePackage() {
        model.deployment.setMergeDigest("m");
        assertThat(model.findings(new I03MergeImportMove())).containsExactly("I-03 error: The topologies are merged "
                + "although no computer has the WMI Backward Compatibility package.");
        model.facts(Coexistence.host(model.fresh())).setWmiPackage(true);
        assertThat(model.findings(new I03MergeImportMove())).isEmpty();
    }

    @Test
    void theImportNeedsTheMerge() {
        model.deployment.setImportDigest("i");
        assertThat(model.findings(new I03MergeImportMove())).containsExactly(
                "I-03 error: Settings are imported although the topologies are not merged.");
    }

    @Test
    void usersNeedTheImportAndTheMergeOfTheirPool() {
        model.move(10);
        assertThat(model.findings(new I03MergeImportMove())).containsExactly(
                "I-03 error: Users are homed on lync.contoso.com although the legacy settings are not imported.",
                "I-03 error: Users move although the legacy pool ocs.contoso.com is not merged.");
    }

    @Test
    void usersNeedTheFirstReplication() {
        assertThat(model.findings(new I04ReplicationBeforeUsers())).isEmpty();
        model.move(1);
        assertThat(model.findings(new I04ReplicationBeforeUsers())).containsExactly(
                "I-04 error: Users are homed on lync.contoso.com before its first user replication is over.");
        model.facts(model.fresh()).setInitialReplication(true);
        assertThat(model.findings(new I04ReplicationBeforeUsers())).isEmpty();
    }

    @Test
    void responseGroupsFollowTheirAgents() {
        model.legacy.getSites().getFirst().getPools().getFirst().setResponseGroups(groups());
        model.old().setResponseGroups(groups());
        model.old().getResponseGroups().setCopies(true);
        model.old().getPopulations().getFirst().setResponseGroupAgents(6);
        assertThat(model.findings(new I10ResponseGroups())).containsExactly(
                "I-10 warning: The response groups of ocs.contoso.com have moved although 6 agents are left on it.");
        model.old().setResponseGroups(null);
        assertThat(model.findings(new I10ResponseGroups())).containsExactly("I-10 warning: The original response "
                + "groups of ocs.contoso.com are deleted although the pool is in service.");
        model.facts(model.old()).setDeactivated(true);
        assertThat(model.findings(new I10ResponseGroups())).isEmpty();
    }

    private static ResponseGroups groups() {
        return Coexistence.MAKE.createResponseGroups();
    }

    @Test
    void theSignInRecordChangesAfterTheLastUser() {
        record("lync.contoso.com");
        assertThat(model.findings(new I13SignInRecord())).containsExactly("I-13 error: Record "
                + "_sipinternaltls._tcp.contoso.com names lync.contoso.com although 100 users are left on legacy pools.");
        model.move(100);
        assertThat(model.findings(new I13SignInRecord())).isEmpty();
    }

    @Test
    void theSignInRecordChangesBeforeItsPoolGoes() {
        record("OCS.contoso.com");
        assertThat(model.findings(new I13SignInRecord())).isEmpty();
        model.accept(AcceptanceKind.POOL_EMPTY, model.old());
        assertThat(model.findings(new I13SignInRecord())).containsExactly("I-13 error: Record "
                + "_sipinternaltls._tcp.contoso.com still names ocs.contoso.com, which is going out of service.");
    }

    private void record(String target) {
        DnsRecord record = Coexistence.MAKE.createDnsRecord();
        record.setView(DnsView.INTERNAL);
        record.setType(DnsRecordType.SRV);
        record.setName("_sipinternaltls._tcp.contoso.com");
        record.getTargets().add(target);
        model.state.getDnsRecords().add(record);
    }

    @Test
    void legacyPoolsRefuseNewClientsOnceUsersMove() {
        assertThat(model.findings(new I20NewClientsOnNewPools())).isEmpty();
        model.move(1);
        assertThat(model.findings(new I20NewClientsOnNewPools())).containsExactly(
                "I-20 error: Users move although ocs.contoso.com lets CWA 5.*, OC 15.*, OCPhone 4.* in.");
        ClientFamilies.all().forEach(family -> {
            ClientVersionFilter filter = Coexistence.MAKE.createClientVersionFilter();
            filter.setAction(ClientFilterAction.BLOCK);
            filter.setUserAgent(family.userAgent());
            filter.setClientVersion(family.version());
            model.old().getClientFilters().add(filter);
        });
        assertThat(model.findings(new I20NewClientsOnNewPools())).isEmpty();
    }

    @Test
    void nobodyGetsTheNewClientBeforeTheMove() {
        model.old().getPopulations().getFirst().setClient(ClientGeneration.LYNC_CLIENT_2013);
        assertThat(model.findings(new I20NewClientsOnNewPools())).containsExactly(
                "I-20 error: Users of ocs.contoso.com have the client of Lync Server 2013 already.");
    }
}

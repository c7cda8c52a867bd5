// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.Domain;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Forest;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;

class PreparationInvariantsTest {

    private final Coexistence model = new Coexistence();

    private Domain domain() {
        return model.state.getForest().getDomains().get(0);
    }

    @Test
    void schemaForestAndDomainsInOrderAreFine() {
        Forest forest = model.state.getForest();
        Domain domain = domain();
        assertThat(model.findings(new I01DirectoryPrepared())).isEmpty();
        forest.setSchemaVersion(ProductVersion.LYNC_2013);
        assertThat(model.findings(new I01DirectoryPrepared())).isEmpty();
        forest.setForestPreparation(ProductVersion.LYNC_2013);
        domain.setPreparation(ProductVersion.LYNC_2013);
        model.facts(model.fresh()).setPublished(true);
        assertThat(model.findings(new I01DirectoryPrepared())).isEmpty();
    }

    @Test
    void theForestIsNotPreparedBeforeTheSchema() {
        model.state.getForest().setForestPreparation(ProductVersion.LYNC_2013);
        assertThat(model.findings(new I01DirectoryPrepared())).containsExactly(
                "I-01 error: Forest corp.contoso.com is prepared although the schema is not extended.");
    }

    @Test
    void aDomainIsNotPreparedBeforeTheForest() {
        model.state.getForest().setSchemaVersion(ProductVersion.LYNC_2013);
        domain().setPreparation(ProductVersion.LYNC_2013);
        assertThat(model.findings(new I01DirectoryPrepared())).containsExactly(
                "I-01 error: Domain corp.contoso.com is prepared although the forest is not.");
    }

    @Test
    void nothingIsPublishedOrInstalledBeforeTheDomains() {
        model.state.getForest().setSchemaVersion(ProductVersion.LYNC_2013);
        model.state.getForest().setForestPreparation(ProductVersion.LYNC_2013);
        domain();
        model.facts(model.fresh()).setPublished(true);
        model.facts(Coexistence.host(model.fresh())).setDatabaseReady(true);
        assertThat(model.findings(new I01DirectoryPrepared())).containsExactly(
                "I-01 error: Pool lync.contoso.com is published although Active Directory is not fully prepared.",
                "I-01 error: The database on lync.contoso.com is prepared although Active Directory is not.");
    }

    @Test
    void nothingIsPublishedOrInstalledWhereNoForestIsStated() {
        model.state.setForest(null);
        assertThat(model.findings(new I01DirectoryPrepared())).isEmpty();
        model.facts(model.fresh()).setPublished(true);
        model.facts(Coexistence.host(model.fresh())).setDatabaseReady(true);
        assertThat(model.findings(new I01DirectoryPrepared())).containsExactly(
                "I-01 error: Pool lync.contoso.com is published although Active Directory is not fully prepared.",
                "I-01 error: The database on lync.contoso.com is prepared although Active Directory is not.");
    }

    @Test
    void aForestWithoutDomainsIsNotFullyPrepared() {
        Forest forest = model.state.getForest();
        forest.setSchemaVersion(ProductVersion.LYNC_2013);
        forest.setForestPreparation(ProductVersion.LYNC_2013);
        forest.getDomains().clear();
        model.facts(model.fresh()).setPublished(true);
        assertThat(model.findings(new I01DirectoryPrepared())).containsExactly(
                "I-01 error: Pool lync.contoso.com is published although Active Directory is not fully prepared.");
    }

    @Test
    void mergeAndImportNeedABackup() {
        model.deployment.setMergeDigest("m");
        model.deployment.setImportDigest("i");
        assertThat(model.findings(new I02BackupBeforeChange())).containsExactly(
                "I-02 error: The topologies are merged although ocs.contoso.com was not saved.",
                "I-02 error: Settings are imported although ocs.contoso.com was not saved.");
        model.backUp(BackupSubject.SERVERS, model.old());
        assertThat(model.findings(new I02BackupBeforeChange())).isEmpty();
    }

    @Test
    void convertingAnEdgeNeedsABackup() {
        Edge edge = Coexistence.MAKE.createEdge();
        edge.setLayout(EdgeLayout.EXPANDED);
        Pool pool = model.oldServer("edge.contoso.com", edge);
        assertThat(model.findings(new I02BackupBeforeChange())).isEmpty();
        edge.setLayout(EdgeLayout.SINGLE);
        assertThat(pool.getRoles()).contains(edge);
        assertThat(model.findings(new I02BackupBeforeChange())).containsExactly(
                "I-02 error: A legacy Edge is converted although ocs.contoso.com was not saved.");
    }

    @Test
    void correctingNamesNeedsABackup() {
        model.legacy.getSites().getFirst().getPools().getFirst().getPopulations().getFirst().setBlankNames(2);
        assertThat(model.findings(new I02BackupBeforeChange())).containsExactly(
                "I-02 error: User names are corrected although the accounts of ocs.contoso.com were not saved.");
        model.old().getPopulations().getFirst().setBlankNames(2);
        assertThat(model.findings(new I02BackupBeforeChange())).isEmpty();
    }

    @Test
    void schemaUpdatesAndFiltersBeforeABackupAreWarnedAbout() {
        model.state.getForest().setSchemaVersion(ProductVersion.LYNC_2013);
        model.facts(Coexistence.host(model.old())).setUpdated(true);
        ClientVersionFilter filter = Coexistence.MAKE.createClientVersionFilter();
        model.old().getClientFilters().add(filter);
        assertThat(model.findings(new Mig045BackupFirst())).containsExactly(
                "MIG-045 warning: The schema is extended although ocs.contoso.com was not saved.",
                "MIG-045 warning: Servers of ocs.contoso.com are updated before they were saved.",
                "MIG-045 warning: Client filters of ocs.contoso.com are changed before it was saved.");
        model.backUp(BackupSubject.SERVERS, model.old());
        assertThat(model.findings(new Mig045BackupFirst())).isEmpty();
    }

    @Test
    void anotherLegacyPoolIsAskedForItsOwnBackup() {
        Models.standardEdition(model.legacy, "second.contoso.com", 5);
        Models.standardEdition(model.state, "second.contoso.com", 5);
        model.deployment.setMergeDigest("m");
        model.backUp(BackupSubject.SERVERS, model.old());
        assertThat(model.findings(new I02BackupBeforeChange())).singleElement().asString().contains("second");
    }
}

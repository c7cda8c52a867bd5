// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.passerelle.rules.ModelChange;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleEngine;
import org.passerelle.rules.Severities;
import org.passerelle.rules.TransitionContext;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.CommunicatorWebAccess;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.ContactObject;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.RemoteCallControl;
import org.passerelle.topology.ResponseGroups;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.SipUri;

class RetirementInvariantsTest {

    private final Coexistence model = new Coexistence();

    private List<String> signedOff() {
        model.accept(AcceptanceKind.POOL_EMPTY, model.old());
        return model.findings(new I11EmptyBeforeSignOff());
    }

    @Test
    void anEmptyPoolMayBeSignedOff() {
        model.move(100);
        assertThat(signedOff()).isEmpty();
    }

    @Test
    void aPoolThatIsNotSignedOffMayHoldAnything() {
        assertThat(model.findings(new I11EmptyBeforeSignOff())).isEmpty();
    }

    @Test
    void whatIsHomedOnAPoolIsListed() {
        Pool pool = model.old();
        pool.getAccessNumbers().add(Coexistence.MAKE.createAccessNumber());
        pool.getConferenceDirectories().add(Coexistence.MAKE.createConferenceDirectory());
        pool.getContacts().add(Coexistence.MAKE.createContactObject());
        ResponseGroups groups = Coexistence.MAKE.createResponseGroups();
        groups.setWorkflows(3);
        pool.setResponseGroups(groups);
        assertThat(signedOff()).containsExactly(
                "I-11 error: ocs.contoso.com is signed off as empty although 100 users are homed on it.",
                "I-11 error: ocs.contoso.com is signed off as empty although 1 access number is homed on it.",
                "I-11 error: ocs.contoso.com is signed off as empty although 1 conference directory is homed on it.",
                "I-11 error: ocs.contoso.com is signed off as empty although 1 contact object is homed on it.",
                "I-11 error: ocs.contoso.com is signed off as empty although 3 workflows of response groups have not "
                        + "moved.");
    }

    @Test
    void originalsOfMovedResponseGroupsMayStay() {
        model.move(100);
        ResponseGroups groups = Coexistence.MAKE.createResponseGroups();
        groups.setCopies(true);
        model.old().setResponseGroups(groups);
        assertThat(signedOff()).isEmpty();
    }

    @Test
    void theAbsenceOfUnifiedMessagingContactsIsVerified() {
        model.move(100);
        ContactObject contact = Coexistence.MAKE.createContactObject();
        contact.setKind(ContactKind.SUBSCRIBER_ACCESS);
        contact.setSipUri(new SipUri("sip:vm@contoso.com"));
        model.legacy.getSites().getFirst().getPools().getFirst().getContacts().add(contact);
        assertThat(signedOff()).singleElement().asString().contains("nobody checked");
        model.accept(AcceptanceKind.UM_CONTACTS, model.old());
        assertThat(model.findings(new I11EmptyBeforeSignOff())).isEmpty();
    }

    @Test
    void whatDependsOnAPoolIsListed() {
        model.move(100);
        TrustedService entry = Coexistence.MAKE.createTrustedService();
        entry.setFqdn(new Fqdn("recorder.contoso.com"));
        entry.setPool(model.old());
        model.state.getTrustedServices().add(entry);
        RemoteCallControl control = Coexistence.MAKE.createRemoteCallControl();
        CstaGateway gateway = Coexistence.MAKE.createCstaGateway();
        gateway.setFqdn(new Fqdn("csta.contoso.com"));
        gateway.getRoutedBy().add(model.old());
        control.getGateways().add(gateway);
        model.state.setRemoteCallControl(control);
        CommunicatorWebAccess web = Coexistence.MAKE.createCommunicatorWebAccess();
        web.setNextHop(model.old());
        Pool server = model.newServer("cwa.contoso.com", web);
        server.unsetVersion();
        GroupChat chat = Coexistence.MAKE.createGroupChat();
        chat.setNextHop(model.old());
        model.newServer("chat.contoso.com", chat).unsetVersion();
        assertThat(signedOff()).satisfiesExactly(
                line -> assertThat(line).contains("trusted service recorder.contoso.com"),
                line -> assertThat(line).contains("csta.contoso.com still controls"),
                line -> assertThat(line).contains("web access server cwa.contoso.com"),
                line -> assertThat(line).contains("Group Chat chat.contoso.com"));
        model.facts(server).setDeactivated(true);
        assertThat(model.findings(new I11EmptyBeforeSignOff())).noneMatch(line -> line.contains("cwa"));
    }

    @Test
    void voiceRoutesOverLegacyMediationServersAreListed() {
        model.move(100);
        Mediation mediation = Coexistence.MAKE.createMediation();
        mediation.setNextHop(model.old());
        Pool server = model.newServer("med.contoso.com", mediation);
        server.unsetVersion();
        VoiceRoute route = Coexistence.MAKE.createVoiceRoute();
        route.setName("All");
        route.getMediationServers().add(server);
        model.state.setVoice(Coexistence.MAKE.createVoiceSettings());
        model.state.getVoice().getRoutes().add(route);
        assertThat(signedOff()).containsExactly("I-11 error: ocs.contoso.com is signed off as empty although voice "
                + "route All depends on a legacy Mediation Server.");
    }

    @Test
    void theLastPoolWaitsForRecordersAndXmpp() {
        model.move(100);
        Models.standardEdition(model.legacy, "second.contoso.com", 0);
        Pool second = Models.standardEdition(model.state, "second.contoso.com", 0);
        model.oldServer("archive.contoso.com", Coexistence.MAKE.createArchiving());
        model.oldServer("xmpp.contoso.com", Coexistence.MAKE.createXmppGateway());
        Edge edge = Coexistence.MAKE.createEdge();
        edge.setXmpp(true);
        Models.server(model.target, "edge.contoso.com", edge);
        assertThat(signedOff()).isEmpty();
        model.accept(AcceptanceKind.POOL_EMPTY, second);
        assertThat(model.findings(new I11EmptyBeforeSignOff())).contains(
                "I-11 error: second.contoso.com is signed off as the last pool although archive.contoso.com still "
                        + "records.",
                "I-11 error: second.contoso.com is signed off as the last pool although xmpp.contoso.com still serves "
                        + "XMPP partners.");
    }

    @Test
    void conferenceDirectoriesFollowUsersAndNumbers() {
        model.legacy.getSites().getFirst().getPools().getFirst().getConferenceDirectories().add(directory());
        model.fresh().getConferenceDirectories().add(directory());
        model.old().getAccessNumbers().add(Coexistence.MAKE.createAccessNumber());
        assertThat(model.findings(new I12DirectoriesAfterUsers())).containsExactly(
                "I-12 error: Conference directories of ocs.contoso.com have moved although 100 users are left on it.",
                "I-12 error: Conference directories of ocs.contoso.com have moved although 1 access number is left "
                        + "on it.");
        model.move(100);
        model.old().getAccessNumbers().clear();
        assertThat(model.findings(new I12DirectoriesAfterUsers())).isEmpty();
    }

    private static ConferenceDirectory directory() {
        ConferenceDirectory directory = Coexistence.MAKE.createConferenceDirectory();
        directory.setNumber(7);
        return directory;
    }

    @Test
    void recordersGoAfterTheUsersWithTheirDataSaved() {
        Archiving archiving = Coexistence.MAKE.createArchiving();
        Pool archive = model.oldServer("archive.contoso.com", archiving);
        assertThat(model.findings(new I16RecordersAfterUsers())).isEmpty();
        model.facts(archive).setDeactivated(true);
        assertThat(model.findings(new I16RecordersAfterUsers())).containsExactly(
                "I-16 error: archive.contoso.com is out of service although 100 users are left on legacy pools.",
                "I-16 error: archive.contoso.com is out of service although the databases of ocs.contoso.com were not "
                        + "saved.");
        model.move(100);
        model.backUp(BackupSubject.DATABASES, model.old());
        assertThat(model.findings(new I16RecordersAfterUsers())).isEmpty();
    }

    @Test
    void databasesGoAfterTheirPools() {
        Pool legacy = model.legacy.getSites().getFirst().getPools().getFirst();
        Store store = Models.store(model.legacy, "sql.contoso.com", null, StoreKind.USER);
        TopologyIndex.role(legacy, FrontEnd.class).orElseThrow().setUserStore(store);
        assertThat(model.findings(new I17DatabasesAfterRoles())).containsExactly(
                "I-17 error: Databases of ocs.contoso.com are dropped although the pool is in service.");
        model.facts(model.old()).setDeactivated(true);
        assertThat(model.findings(new I17DatabasesAfterRoles())).isEmpty();
    }

    @Test
    void nothingFollowsTheRemovalOfBackCompatSite() {
        model.deployment.setMergeRuns(2);
        BackCompatSite site = Coexistence.MAKE.createBackCompatSite();
        ModelChange other = new ModelChange(model.deployment,
                TopologyPackage.Literals.DEPLOYMENT_STATE__LEGACY_CLIENT_LINK, false, true);
        ModelChange removal = new ModelChange(model.state, TopologyPackage.Literals.TOPOLOGY__SITES, site, null);
        assertThat(transition(removal)).isEmpty();
        assertThat(transition(other)).containsExactly("Step TEST-01 follows although the legacy deployment is gone.");
        model.state.getSites().add(site);
        assertThat(transition(other)).isEmpty();
    }

    private List<String> transition(ModelChange change) {
        TransitionContext context = new TransitionContext(model::context, model.context(), new Step("TEST-01"),
                List.of(change));
        return new RuleEngine(new RuleCatalogue(List.of(new I21LegacyGoneIsLast())), Severities.defaults())
                .check(context).stream().map(finding -> finding.message(Locale.ENGLISH)).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import org.passerelle.topology.AddressBook;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.CertificateUsage;
import org.passerelle.topology.ChatCategory;
import org.passerelle.topology.ClientFilterAction;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.Host;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.RemoteCallControl;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.Transport;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.IpAddress;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.UncPath;

/** What Woodgrove does not have and some steps need. */
final class Extras {

    private static final TopologyFactory MODEL = TopologyFactory.eINSTANCE;

    private Extras() {
    }

    /** Woodgrove with something for every scripted kind of step. */
    static Woodgrove everything() {
        Woodgrove example = new Woodgrove();
        Pool legacy = TopologyIndex.of(example.legacy()).frontEnds().getFirst();
        Pool target = TopologyIndex.of(example.target()).frontEnds().getFirst();
        AddressBook book = MODEL.createAddressBook();
        book.setCustomNormalization(true);
        book.setShare(new UncPath("\\\\ocsfs.corp.woodgrove.com\\ocs\\abs"));
        legacy.setAddressBook(book);
        desk(example.legacy(), "csta1.corp.woodgrove.com", Transport.TLS, null);
        desk(example.legacy(), "csta2.corp.woodgrove.com", Transport.TCP, legacy);
        mail(example.target(), "mail1.corp.woodgrove.com");
        certificates(example);
        filter(target, "OC", "15.0.*.*", ClientFilterAction.ALLOW);
        filter(target, "CWA", "5.*.*.*", ClientFilterAction.BLOCK);
        policy(example.target(), PolicyKind.CONFERENCING, "Global").setAnonymousParticipants(true);
        policy(example.target(), PolicyKind.PERSISTENT_CHAT, "Rooms").setPersistentChat(true);
        ChatCategory category = MODEL.createChatCategory();
        category.setName("Projects");
        TopologyIndex.of(example.target()).roles(PersistentChat.class).getFirst().getCategories().add(category);
        pair(example.target(), target);
        example.migration().getOptions().setReplaceImportedSettings(true);
        return example;
    }

    private static void desk(Topology topology, String name, Transport transport, Pool routedBy) {
        if (topology.getRemoteCallControl() == null) {
            RemoteCallControl control = MODEL.createRemoteCallControl();
            topology.setRemoteCallControl(control);
        }
        CstaGateway gateway = MODEL.createCstaGateway();
        gateway.setFqdn(new Fqdn(name));
        gateway.setAddress(new IpAddress("10.10.0.77"));
        gateway.setPort(new Port(5068));
        gateway.setTransport(transport);
        gateway.setMatchDomain(new Fqdn("rcc." + name));
        gateway.setApplicationId("csta");
        if (routedBy != null) {
            gateway.getRoutedBy().add(routedBy);
        }
        topology.getRemoteCallControl().getGateways().add(gateway);
    }

    private static void mail(Topology topology, String name) {
        ExchangeServer server = MODEL.createExchangeServer();
        server.setHost(host(topology, name));
        server.setClientAccess(true);
        server.setOutlookWebAppIm(true);
        server.setPort(new Port(5199));
        server.setApplicationId("owa");
        topology.getExchangeServers().add(server);
    }

    private static Host host(Topology topology, String name) {
        Host host = MODEL.createHost();
        host.setFqdn(new Fqdn(name));
        topology.getHosts().add(host);
        return host;
    }

    private static void certificates(Woodgrove example) {
        Certificate certificate = MODEL.createCertificate();
        certificate.setUsage(CertificateUsage.EDGE_EXTERNAL);
        certificate.setThumbprint("0123456789ABCDEF0123456789ABCDEF01234567");
        example.legacy().getCertificates().add(certificate);
    }

    private static void filter(Pool pool, String agent, String version, ClientFilterAction action) {
        ClientVersionFilter filter = MODEL.createClientVersionFilter();
        filter.setUserAgent(agent);
        filter.setClientVersion(version);
        filter.setAction(action);
        pool.getClientFilters().add(filter);
    }

    static Policy policy(Topology topology, PolicyKind kind, String name) {
        Policy policy = MODEL.createPolicy();
        policy.setKind(kind);
        policy.setName(name);
        topology.getPolicies().add(policy);
        return policy;
    }

    private static void pair(Topology topology, Pool pool) {
        Pool other = MODEL.createPool();
        other.setFqdn(new Fqdn("lyncpool2.corp.woodgrove.com"));
        topology.getSites().getFirst().getPools().add(other);
        pool.setBackupPool(other);
        other.setBackupPool(pool);
    }
}

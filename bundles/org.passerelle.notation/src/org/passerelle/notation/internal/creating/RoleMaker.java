// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.CentralManagement;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.OtherRole;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Role;
import org.passerelle.topology.RoutedRole;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.XmppGateway;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;

/** Makes roles with those of their references that are without doubt: where the topology has just one candidate. */
final class RoleMaker implements Maker {

    private static final int HTTPS = 443;
    private static final int ACCESS_OF_ONE_NAME = 5061;
    private static final int MEDIATION_TLS = 5067;

    private final EClass type;

    RoleMaker(EClass type) {
        this.type = type;
    }

    @Override
    public Role make(Workshop workshop) {
        return make(workshop, workshop.version());
    }

    /** A role for a pool of that version, which may be null. */
    Role make(Workshop workshop, ProductVersion version) {
        Role role = (Role) Workshop.plain(type);
        if (role instanceof RoutedRole routed && !(role instanceof Edge)) {
            hop(workshop, version, role).ifPresent(routed::setNextHop);
        }
        Optional<Pool> media = workshop.only(Edge.class, version);
        switch (role) {
            case FrontEnd frontEnd -> {
                frontEnd.setConferencing(true);
                media.ifPresent(frontEnd::setMediaEdge);
                workshop.only(OfficeWebApps.class, version).ifPresent(frontEnd::setOfficeWebApps);
            }
            case Director director -> {
                media.ifPresent(director::setMediaEdge);
                share(workshop).ifPresent(director::setFileStore);
            }
            case Edge edge -> edge(edge, workshop, version);
            case Mediation mediation -> {
                media.ifPresent(mediation::setMediaEdge);
                if (Generations.isLync(version)) {
                    mediation.setTlsPort(new Port(MEDIATION_TLS));
                }
            }
            case SurvivableBranch branch -> media.ifPresent(branch::setMediaEdge);
            case PersistentChat chat -> {
                store(workshop, StoreKind.PERSISTENT_CHAT).ifPresent(chat::setStore);
                share(workshop).ifPresent(chat::setFileStore);
            }
            case GroupChat chat -> {
                chat.setLookup(true);
                chat.setChannel(true);
                store(workshop, StoreKind.GROUP_CHAT).ifPresent(chat::setStore);
            }
            case Archiving archiving -> store(workshop, StoreKind.ARCHIVING).ifPresent(archiving::setStore);
            case Monitoring monitoring -> store(workshop, StoreKind.MONITORING).ifPresent(monitoring::setStore);
            case CentralManagement central -> {
                store(workshop, StoreKind.CENTRAL_MANAGEMENT).ifPresent(central::setStore);
                share(workshop).ifPresent(central::setFileStore);
            }
            case OtherRole other -> other.setRoleName("Service");
            default -> {
                // nothing to refer to
            }
        }
        return role;
    }

    private static Optional<Pool> hop(Workshop workshop, ProductVersion version, Role role) {
        if (role instanceof XmppGateway) {
            return workshop.only(Edge.class, version);
        }
        return workshop.only(FrontEnd.class, version);
    }

    private static void edge(Edge edge, Workshop workshop, ProductVersion version) {
        workshop.only(Director.class, version).or(() -> workshop.only(FrontEnd.class, version)).ifPresent(edge::setNextHop);
        edge.setLayout(EdgeLayout.SINGLE);
        if (Generations.isLync(version)) {
            // One name for all three services keeps the names and certificates few; each service then has its own port.
            Fqdn name = workshop.names().external("sip");
            edge.setAccess(service(name, ACCESS_OF_ONE_NAME));
            edge.setWebConferencing(service(name, HTTPS + 1));
            edge.setAudioVideo(service(name, HTTPS));
        } else {
            edge.setAccess(service(workshop.names().external("sip"), HTTPS));
            edge.setWebConferencing(service(workshop.names().external("webconf"), HTTPS));
            edge.setAudioVideo(service(workshop.names().external("av"), HTTPS));
        }
    }

    static EdgeService service(Fqdn name, int port) {
        EdgeService service = Workshop.MAKE.createEdgeService();
        service.setFqdn(name);
        service.setPort(new Port(port));
        return service;
    }

    /** The only share there is. */
    private static Optional<FileShare> share(Workshop workshop) {
        List<FileShare> shares = workshop.topology().getFileShares();
        return shares.size() == 1 ? Optional.of(shares.get(0)) : Optional.empty();
    }

    /** A store on the only database instance there is, the one that is there before a new one. */
    private static Optional<Store> store(Workshop workshop, StoreKind kind) {
        List<SqlInstance> instances = workshop.topology().getSqlServers().stream()
                .flatMap(server -> server.getInstances().stream()).toList();
        if (instances.size() != 1) {
            return Optional.empty();
        }
        return instances.get(0).getStores().stream().filter(store -> store.getKind() == kind).findFirst()
                .or(() -> Optional.of(Workshop.store(instances.get(0), kind)));
    }
}

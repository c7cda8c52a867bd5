// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.interchange.internal.document.ServicePaths;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.CentralManagement;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.derived.TopologyIndex;

/** Renders the references of roles as dependencies of their services. */
final class DependencyRender {

    private static final String REGISTRAR = "Registrar";

    private record Wanted(Node from, Node to) {
    }

    private final Rendered rendered;
    private final List<Wanted> wanted = new ArrayList<>();

    DependencyRender(Rendered rendered) {
        this.rendered = rendered;
    }

    void render(Topology topology) {
        for (Site site : topology.getSites()) {
            for (Pool pool : site.getPools()) {
                for (Role role : pool.getRoles()) {
                    role(pool, role);
                }
            }
        }
        ServicePaths paths = ServicePaths.of(rendered.document());
        for (Wanted each : wanted) {
            each.from().child("DependsOn").add(Node.of("Dependency").with("Target", paths.path(each.to()))
                    .with("Usage", "Default"));
        }
    }

    private void role(Pool pool, Role role) {
        switch (role) {
            case FrontEnd frontEnd -> frontEnd(pool, frontEnd);
            case Director director -> director(pool, director);
            case Edge edge -> link(service(pool, "EdgeServer"), service(edge.getNextHop(), REGISTRAR));
            case Mediation mediation -> mediation(pool, mediation);
            case SurvivableBranch branch -> survivableBranch(pool, branch);
            case CentralManagement management -> link(service(pool, "CentralMgmt"), store(management.getStore()),
                    share(management.getFileStore()));
            case Archiving archiving -> link(service(pool, "ArchivingServer"), store(archiving.getStore()),
                    share(archiving.getFileStore()));
            case Monitoring monitoring -> link(service(pool, "MonitoringServer"), store(monitoring.getStore()));
            case PersistentChat chat -> link(service(pool, "PersistentChatService"),
                    service(chat.getNextHop(), REGISTRAR), store(chat.getStore()), store(chat.getComplianceStore()),
                    share(chat.getFileStore()));
            case TrustedApplications trusted -> link(service(pool, "ExternalServer"),
                    service(trusted.getNextHop(), REGISTRAR));
            default -> { }
        }
    }

    private void frontEnd(Pool pool, FrontEnd role) {
        Node user = service(pool, "UserServices");
        Node registrar = service(pool, REGISTRAR);
        Node web = service(pool, "WebServices");
        Node conferencing = service(pool, "ConfServices");
        Node files = share(role.getFileStore());
        Node edge = service(role.getMediaEdge(), "EdgeServer");
        link(user, store(role.getUserStore()), files, conferencing);
        link(registrar, user, web, store(role.getArchivingStore()), store(role.getMonitoringStore()),
                service(role.getArchivingServer(), "ArchivingServer"),
                service(role.getMonitoringServer(), "MonitoringServer"), edge);
        link(web, files, user);
        link(conferencing, files, web, user, service(role.getOfficeWebApps(), "WacService"), edge);
        link(service(pool, "ApplicationServer"), registrar, files, applicationStore(role.getUserStore()));
    }

    private void director(Pool pool, Director role) {
        Node web = service(pool, "WebServices");
        link(service(pool, REGISTRAR), web, store(role.getArchivingStore()), store(role.getMonitoringStore()),
                service(role.getMediaEdge(), "EdgeServer"));
        link(web, share(role.getFileStore()));
    }

    private void survivableBranch(Pool pool, SurvivableBranch role) {
        Node registrar = service(pool, REGISTRAR);
        link(registrar, store(role.getMonitoringStore()), service(role.getMonitoringServer(), "MonitoringServer"),
                service(role.getArchivingServer(), "ArchivingServer"), service(role.getMediaEdge(), "EdgeServer"));
        link(service(pool, "MediationServer"), registrar);
    }

    private void mediation(Pool pool, Mediation role) {
        Pool shared = TopologyIndex.role(pool, FrontEnd.class).map(FrontEnd::getMediaEdge).orElse(null);
        boolean collocated = rendered.service(pool, REGISTRAR) != null;
        Pool nextHop = role.getNextHop() == null && collocated ? pool : role.getNextHop();
        Pool edge = role.getMediaEdge() == null ? shared : role.getMediaEdge();
        link(service(pool, "MediationServer"), service(nextHop, REGISTRAR), service(edge, "EdgeServer"));
    }

    private Node applicationStore(Store userStore) {
        if (userStore == null || !(userStore.eContainer() instanceof SqlInstance instance)) {
            return null;
        }
        return rendered.applicationStores.get(instance);
    }

    private Node service(Pool pool, String roleName) {
        return rendered.service(pool, roleName);
    }

    private Node store(Store store) {
        return rendered.stores.get(store);
    }

    private Node share(FileShare share) {
        return rendered.shares.get(share);
    }

    private void link(Node from, Node... targets) {
        for (Node to : targets) {
            if (from != null && to != null) {
                wanted.add(new Wanted(from, to));
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.Map;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.CentralManagement;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.WebUrl;

/** Sets the references of roles from the dependencies of their services. */
final class ReferenceImport {

    private static final String REGISTRAR = "Registrar";

    private final Imported imported;

    ReferenceImport(Imported imported) {
        this.imported = imported;
    }

    void read(Role role, Map<String, Node> services) {
        switch (role) {
            case FrontEnd frontEnd -> frontEnd(frontEnd, services);
            case Director director -> director(director, services);
            case Edge edge -> edge.setNextHop(imported.pool(services.get("EdgeServer"), REGISTRAR));
            case Mediation mediation -> mediation(mediation, services.get("MediationServer"));
            case SurvivableBranch branch -> survivableBranch(branch, services.get(REGISTRAR));
            case CentralManagement management -> {
                management.setStore(imported.store(services.get("CentralMgmt"), "CentralMgmtStore"));
                management.setFileStore(imported.share(services.get("CentralMgmt")));
            }
            case OfficeWebApps web -> officeWebApps(web, services.get("WacService"));
            case Archiving archiving -> {
                archiving.setStore(imported.store(services.get("ArchivingServer"), "ArchivingStore"));
                archiving.setFileStore(imported.share(services.get("ArchivingServer")));
            }
            case Monitoring monitoring ->
                monitoring.setStore(imported.store(services.get("MonitoringServer"), "MonitoringStore"));
            case PersistentChat chat -> chat(chat, services.get("PersistentChatService"));
            case TrustedApplications trusted ->
                trusted.setNextHop(imported.pool(services.get("ExternalServer"), REGISTRAR));
            default -> { }
        }
    }

    private void frontEnd(FrontEnd role, Map<String, Node> services) {
        Node registrar = services.get(REGISTRAR);
        Node conferencing = services.get("ConfServices");
        role.setUserStore(imported.store(services.get("UserServices"), "UserStore"));
        role.setFileStore(imported.share(services.get("UserServices")));
        role.setArchivingStore(imported.store(registrar, "ArchivingStore"));
        role.setArchivingRequired(role.getArchivingStore() != null);
        role.setMonitoringStore(imported.store(registrar, "MonitoringStore"));
        role.setMonitoringRequired(role.getMonitoringStore() != null);
        role.setArchivingServer(imported.pool(registrar, "ArchivingServer"));
        role.setMonitoringServer(imported.pool(registrar, "MonitoringServer"));
        Pool edge = imported.pool(registrar, "EdgeServer");
        role.setMediaEdge(edge != null ? edge : imported.pool(conferencing, "EdgeServer"));
        role.setOfficeWebApps(imported.pool(conferencing, "WacService"));
    }

    private void director(Director role, Map<String, Node> services) {
        Node registrar = services.get(REGISTRAR);
        role.setFileStore(imported.share(services.get("WebServices")));
        role.setArchivingStore(imported.store(registrar, "ArchivingStore"));
        role.setMonitoringStore(imported.store(registrar, "MonitoringStore"));
        role.setMediaEdge(imported.pool(registrar, "EdgeServer"));
    }

    private void survivableBranch(SurvivableBranch role, Node registrar) {
        role.setMonitoringStore(imported.store(registrar, "MonitoringStore"));
        role.setMonitoringServer(imported.pool(registrar, "MonitoringServer"));
        role.setArchivingServer(imported.pool(registrar, "ArchivingServer"));
        role.setMediaEdge(imported.pool(registrar, "EdgeServer"));
    }

    private void mediation(Mediation role, Node service) {
        // Collocated Mediation Servers share next hop and Edge with their pool; saying so again adds nothing.
        Pool own = TopologyIndex.poolOf(role);
        Pool nextHop = imported.pool(service, REGISTRAR);
        role.setNextHop(nextHop == own ? null : nextHop);
        Pool edge = imported.pool(service, "EdgeServer");
        Pool shared = TopologyIndex.role(own, FrontEnd.class).map(FrontEnd::getMediaEdge).orElse(null);
        role.setMediaEdge(edge == shared ? null : edge);
    }

    private void officeWebApps(OfficeWebApps role, Node service) {
        Node extension = service.child("WacService");
        if (extension == null) {
            return;
        }
        WebUrl url = imported.values.url(extension, "DiscoveryUrl");
        boolean usual = url != null && url.text().equals(Extensions.discoveryUrl(TopologyIndex.poolOf(role)));
        role.setDiscoveryUrl(usual ? null : url);
        role.setExternal(Values.isTrue(extension, "IsExternal"));
    }

    private void chat(PersistentChat role, Node service) {
        role.setNextHop(imported.pool(service, REGISTRAR));
        role.setStore(imported.store(service, "PersistentChatStore"));
        role.setComplianceStore(imported.store(service, "PersistentChatComplianceStore"));
        role.setCompliance(role.getComplianceStore() != null);
        role.setFileStore(imported.share(service));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.document.Vocabulary;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.CentralManagement;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.OtherRole;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TrustedApplications;

/** Makes the roles of a pool from the services on its cluster, without references to other elements. */
final class RoleImport {

    private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

    private final Imported imported;

    RoleImport(Imported imported) {
        this.imported = imported;
    }

    void read(Node cluster, Pool pool) {
        Map<String, Node> services = new LinkedHashMap<>();
        for (Node service : cluster.children("Service")) {
            services.putIfAbsent(service.get("RoleName"), service);
            imported.pools.put(service, pool);
        }
        services.remove("FileStore");
        webName(pool, services.get("WebServices"));
        if (services.containsKey("UserServices")) {
            frontEnd(cluster, pool, services);
        } else if (services.containsKey("Registrar")) {
            registrar(pool, services);
        }
        take(pool, services, FACTORY.createEdge(), "EdgeServer", "ManagementServices");
        take(pool, services, FACTORY.createMediation(), "MediationServer");
        take(pool, services, FACTORY.createAvConferencing(), "ConfServices");
        CentralManagement management = FACTORY.createCentralManagement();
        if (services.containsKey("CentralMgmt")) {
            management.setActive(Values.isTrue(services.get("CentralMgmt").child("CentralMgmtService"), "IsActive"));
        }
        take(pool, services, management, "CentralMgmt");
        take(pool, services, FACTORY.createOfficeWebApps(), "WacService");
        take(pool, services, FACTORY.createArchiving(), "ArchivingServer");
        take(pool, services, FACTORY.createMonitoring(), "MonitoringServer");
        take(pool, services, FACTORY.createPersistentChat(), "PersistentChatService");
        TrustedApplications trusted = FACTORY.createTrustedApplications();
        trusted.setRequiresReplication(Values.isTrue(cluster, "RequiresReplication"));
        take(pool, services, trusted, "ExternalServer");
        for (String rest : List.copyOf(services.keySet())) {
            OtherRole other = FACTORY.createOtherRole();
            other.setRoleName(rest);
            if (!Vocabulary.isRole(rest)) {
                imported.problems.at(services.get(rest), ProblemKind.UNKNOWN_CONTENT, "unknownRole", rest);
            }
            take(pool, services, other, rest);
        }
    }

    private void frontEnd(Node cluster, Pool pool, Map<String, Node> services) {
        FrontEnd role = FACTORY.createFrontEnd();
        role.setConferencing(services.containsKey("ConfServices"));
        boolean local = cluster.children("SqlInstance").stream().flatMap(each -> each.children("Service").stream())
                .anyMatch(service -> service.get("RoleName").equals("UserStore"));
        pool.setEdition(local ? Edition.STANDARD : Edition.ENTERPRISE);
        take(pool, services, role, RoleServices.FRONT_END.toArray(String[]::new));
    }

    private void webName(Pool pool, Node web) {
        Node extension = web == null ? null : web.child("WebService");
        Node external = extension == null ? null : extension.child("ExternalSettings");
        if (external != null) {
            pool.setExternalWebFqdn(imported.values.fqdn(external, "Host"));
        }
    }

    private void registrar(Pool pool, Map<String, Node> services) {
        Node registrar = services.get("Registrar");
        boolean director = Values.isTrue(registrar.child("RegistrarService"), "IsDirector");
        // A merged legacy Director shows as a Registrar alone, with nothing that would mark it.
        boolean merged = pool.eContainer() instanceof BackCompatSite && services.size() == 1;
        if (director || merged) {
            take(pool, services, FACTORY.createDirector(), "Registrar", "WebServices");
        } else if (services.containsKey("MediationServer")) {
            SurvivableBranch branch = FACTORY.createSurvivableBranch();
            // Documents do not tell an appliance from a server; the appliance is the usual case.
            branch.setAppliance(true);
            take(pool, services, branch, "Registrar", "MediationServer");
        }
    }

    private void take(Pool pool, Map<String, Node> services, Role role, String... names) {
        if (!services.containsKey(names[0])) {
            return;
        }
        Map<String, Node> taken = new LinkedHashMap<>();
        for (String name : names) {
            Node service = services.remove(name);
            if (service != null) {
                taken.put(name, service);
            }
        }
        pool.getRoles().add(role);
        imported.roles.put(role, taken);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.internal.document.PortEntry;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.Host;
import org.passerelle.topology.InterfaceSide;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.derived.Versions;

/** Renders pools and gateways as clusters with their services, without dependencies. */
final class ClusterRender {

    private final Rendered rendered;
    private final Form form;

    ClusterRender(Rendered rendered, Form form) {
        this.rendered = rendered;
        this.form = form;
    }

    void pool(Pool pool) {
        String name = pool.getFqdn().toString();
        if (rendered.hasCluster(name)) {
            return;
        }
        Node cluster = rendered.cluster(name, rendered.siteReferences.get(pool.site()));
        rendered.own(cluster, pool);
        shape(cluster, pool.isSingleComputer(), form);
        boolean merged = RoleServices.isMerged(Versions.of(pool));
        boolean replicated = !merged && pool.getRoles().stream().anyMatch(ClusterRender::isReplicated);
        boolean setUp = !merged && pool.getRoles().stream().anyMatch(ClusterRender::isSetUp);
        cluster.with("RequiresReplication", Boolean.toString(replicated)).with("RequiresSetup", Boolean.toString(setUp));
        List<InterfaceSide> usual = Interfaces.usual(pool);
        for (PoolMember member : pool.getMembers()) {
            if (member.getHost() != null) {
                cluster.add(machine(member, usual));
            }
        }
        Map<String, Node> services = new LinkedHashMap<>();
        for (Role role : pool.getRoles()) {
            for (String roleName : RoleServices.of(role, Versions.of(pool))) {
                services.computeIfAbsent(roleName, key -> service(pool, role, key));
            }
        }
        services.values().forEach(cluster::add);
        rendered.services.put(pool, services);
    }

    void gateway(PstnGateway gateway) {
        Host host = gateway.getHost();
        if (host == null || rendered.hasCluster(host.label())) {
            return;
        }
        Node cluster = rendered.cluster(host.label(), rendered.siteReferences.get(gateway.eContainer()));
        rendered.own(cluster, gateway);
        bare(cluster, host.label(), form);
        Node service = shell("PstnGateway", ServiceVersions.number(Versions.topologyOf(gateway).getProduct()));
        cluster.add(service);
    }

    /** Fills a cluster that is one computer without software of the product. */
    static void bare(Node cluster, String computer, Form form) {
        shape(cluster, true, form);
        cluster.with("RequiresReplication", "false").with("RequiresSetup", "false");
        cluster.add(Node.of("Machine").with("Fqdn", computer));
    }

    /** A service with nothing in it. */
    static Node shell(String roleName, String version) {
        boolean second = roleName.equals("UserServices") || roleName.equals("Registrar") || roleName.equals("EdgeServer");
        Node service = Node.of("Service").with("RoleName", roleName).with("RoleVersion", second ? "2" : "1");
        if (!version.isEmpty()) {
            service.with("ServiceVersion", version);
        }
        return service.add(Node.of("DependsOn")).add(Node.of("Ports"));
    }

    private static void shape(Node cluster, boolean single, Form form) {
        if (form == Form.TBXML) {
            cluster.with("IsSingleMachineOnly", Boolean.toString(single));
        }
    }

    private static boolean isReplicated(Role role) {
        return role instanceof TrustedApplications trusted ? trusted.isRequiresReplication() : isSetUp(role);
    }

    private static boolean isSetUp(Role role) {
        return !(role instanceof OfficeWebApps) && !(role instanceof TrustedApplications);
    }

    private static Node service(Pool pool, Role role, String roleName) {
        Node service = shell(roleName, ServiceVersions.number(Versions.of(pool)));
        Node ports = service.child("Ports");
        for (PortEntry port : RolePorts.all(pool, role, roleName)) {
            ports.add(port.toNode());
        }
        Extensions.add(service, pool, role);
        return service;
    }

    private static Node machine(PoolMember member, List<InterfaceSide> usual) {
        Host host = member.getHost();
        Node machine = Node.of("Machine").with("Fqdn", host.label());
        if (member.getFaultDomain() != null) {
            machine.with("FaultDomain", member.getFaultDomain());
        }
        if (member.getUpgradeDomain() != null) {
            machine.with("UpgradeDomain", member.getUpgradeDomain());
        }
        List<NetworkInterface> rest = new ArrayList<>(host.getInterfaces());
        for (InterfaceSide side : usual) {
            NetworkInterface face = Interfaces.find(host, side, 1);
            rest.remove(face);
            machine.add(face(side, 1, face));
        }
        for (NetworkInterface face : rest) {
            machine.add(face(face.getSide(), face.getNumber(), face));
        }
        return machine;
    }

    private static Node face(InterfaceSide side, int number, NetworkInterface face) {
        Node node = Node.of("NetInterface").with("InterfaceSide", Interfaces.name(side))
                .with("InterfaceNumber", Integer.toString(number))
                .with("IPAddress", face == null || face.getAddress() == null ? "0.0.0.0" : face.getAddress().text());
        if (face != null && face.getPublicAddress() != null) {
            node.with("ConfiguredIPAddress", face.getPublicAddress().text());
        }
        return node;
    }
}

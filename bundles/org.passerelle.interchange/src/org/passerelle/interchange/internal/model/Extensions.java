// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.List;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.CentralManagement;
import org.passerelle.topology.Director;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Role;
import org.passerelle.topology.derived.Versions;

/** The elements that some services have beyond ports and dependencies. */
final class Extensions {

    private static final String TYPE = "Microsoft.Rtc.Management.Deploy.Internal.ServiceRoles.";
    private static final List<String> WEB = List.of("ABHandler", "ABFiles", "AutodiscoverService", "CAHandler",
            "CAHandlerAnon", "CollabContent", "Cscp", "DataCollabWeb", "DeviceUpdateDownload", "DeviceUpdateStore",
            "Dialin", "DLExpansion", "LIService", "Lwa", "McxService", "Meet", "OnlineAuth", "PowerShell", "Reach",
            "RgsAgentService", "StoreWeb", "UcwaService", "WebScheduler", "WebTicket", "PersistentChatWeb",
            "PersistentChatWebManager");
    private static final String HYBRID = "HybridConfigService";

    private Extensions() {
    }

    /** Adds the extension of a service and the type that it brings. */
    static void add(Node service, Pool pool, Role role) {
        Node extension = switch (service.get("RoleName")) {
            case "Registrar" -> Node.of("RegistrarService").with("IsDirector", Boolean.toString(role instanceof Director));
            case "WebServices" -> web(pool);
            case "ConfServices" -> conferencing();
            case "ApplicationServer" -> Node.of("ApplicationServerService");
            case "CentralMgmt" -> Node.of("CentralMgmtService")
                    .with("IsActive", Boolean.toString(role instanceof CentralManagement each && each.isActive()));
            case "WacService" -> officeWebApps(pool, role);
            default -> null;
        };
        if (extension != null && !RoleServices.isMerged(Versions.of(pool))) {
            add(service, extension);
        }
    }

    /** Adds an extension with its type. */
    static void add(Node service, Node extension) {
        service.with("Type", TYPE + extension.name());
        service.add(extension);
    }

    /** The discovery address of an Office Web Apps Server unless another is set. */
    static String discoveryUrl(Pool pool) {
        return "https://" + pool.getFqdn() + "/hosting/discovery/";
    }

    private static Node web(Pool pool) {
        Node external = Node.of("ExternalSettings");
        if (pool.getExternalWebFqdn() != null) {
            external.with("Host", pool.getExternalWebFqdn().toString());
        }
        Node components = Node.of("WebComponents");
        WEB.forEach(name -> components.add(Node.of("Component").with("ComponentName", name)));
        ProductVersion version = Versions.of(pool);
        if (version != null && version.compareTo(ProductVersion.SFB_2015) >= 0) {
            components.add(Node.of("Component").with("ComponentName", HYBRID));
        }
        return Node.of("WebService").add(external.add(Node.of("OverrideUrls"))).add(components)
                .add(Node.of("UpaSeparator"));
    }

    private static Node conferencing() {
        Node units = Node.of("MCUs");
        for (String name : List.of("IMConf", "DataConf", "AppSharingConf", "AVConf")) {
            Node unit = Node.of("MCU").with("ComponentName", name).with("Vendor", "Microsoft");
            units.add(name.equals("DataConf") ? unit.with("MinSupportedMode", "14") : unit);
        }
        return Node.of("ConfService").add(units);
    }

    private static Node officeWebApps(Pool pool, Role role) {
        OfficeWebApps web = (OfficeWebApps) role;
        String url = web.getDiscoveryUrl() == null ? discoveryUrl(pool) : web.getDiscoveryUrl().text();
        return Node.of("WacService").with("DiscoveryUrl", url).with("IsExternal", Boolean.toString(web.isExternal()));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.Map;

/** Which namespace an element has; the two forms differ only in that of their root. */
final class Namespaces {

    /** What the namespaces of all elements of the product begin with. */
    static final String PRODUCT = "urn:schema:Microsoft.Rtc.Management.";
    /** The root of a Topology Builder document. */
    static final String BUILDER = PRODUCT + "Deploy.TopologyBuilder.2008";
    /** The topology inside a Topology Builder document. */
    static final String WRITABLE = PRODUCT + "Deploy.WritableTopology.2008";
    /** A published topology. */
    static final String TOPOLOGY = PRODUCT + "Deploy.Topology.2008";
    private static final String ROLES = PRODUCT + "Deploy.ServiceRoles.2008";
    private static final String SERVICE = "Service";

    private static final Map<String, String> ROOTS = Map.of("TopologyBuilder", BUILDER, "Topology", TOPOLOGY);
    /** Elements that open a namespace, by the element around them and their own name. */
    private static final Map<String, String> OPENED = Map.of(
            "NewTopology/PartialTopology", WRITABLE,
            "PartialTopology/InternalDomains", TOPOLOGY,
            "PartialTopology/SimpleUrlConfiguration", PRODUCT + "Settings.SimpleUrl.2008",
            "CentralSite/Name", TOPOLOGY,
            "CentralSite/Location", TOPOLOGY,
            "RemoteSite/Name", TOPOLOGY,
            "RemoteSite/Location", TOPOLOGY,
            "Machine/NetInterface", TOPOLOGY,
            "WebService/WebComponents", PRODUCT + "Deploy.WebServices.2011",
            "WebService/UpaSeparator", PRODUCT + "BaseTypes.2008");

    private Namespaces() {
    }

    /**
     * @param name local name of an element
     * @param parent local name of the element around it, empty for the root
     * @param around namespace of the element around it
     * @return the namespace it is expected to have; that of its surroundings where nothing else is known
     */
    static String expected(String name, String parent, String around) {
        if (parent.isEmpty()) {
            return ROOTS.getOrDefault(name, around);
        }
        if (parent.equals(SERVICE) && (name.equals("Ports") || name.endsWith(SERVICE))) {
            return ROLES;
        }
        return OPENED.getOrDefault(parent + '/' + name, around);
    }
}

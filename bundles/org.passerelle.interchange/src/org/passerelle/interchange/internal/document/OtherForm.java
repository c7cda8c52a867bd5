// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.Map;
import java.util.Set;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.internal.xml.Node;

/** What only one of the two forms has a place for; identifiers left out, which each form makes anew. */
public final class OtherForm {

    /** Containers and references of a form, by the element of the common shape that carries what else is in them. */
    private static final Map<Form, Map<String, Set<String>>> ELEMENTS = Map.of(
            Form.TBXML, Map.of(
                    "Document", Set.of("TopologyBuilder", "NewTopology", "PartialTopology", "CentralSites",
                            "SimpleUrlConfiguration"),
                    "Site", Set.of("Clusters", "RemoteSites"),
                    "Cluster", Set.of("Machines", "SqlInstances")),
            Form.PUBLISHED, Map.of(
                    "Document", Set.of("Topology", "Sites", "Clusters", "SqlInstances"),
                    "Cluster", Set.of("ClusterIdRest"),
                    "SqlInstance", Set.of("SqlInstanceIdRest"),
                    "Service", Set.of("ServiceIdRest", "InstalledOnRest"),
                    "Dependency", Set.of("ServiceIdRest")));
    private static final Map<Form, Map<String, Set<String>>> ATTRIBUTES = Map.of(
            Form.TBXML, Map.of(
                    "Cluster", Set.of("IsSingleMachineOnly"),
                    "Service", Set.of("InstalledOn")),
            Form.PUBLISHED, Map.of(
                    "Cluster", Set.of("SiteId"),
                    "Machine", Set.of("OrdinalInCluster")));

    private OtherForm() {
    }

    /** Whether a document of a form has no place for an attribute. */
    public static boolean alone(Node node, String attribute, Form written) {
        return ATTRIBUTES.get(other(written)).getOrDefault(node.name(), Set.of()).contains(attribute);
    }

    /** Whether a document of a form has no place for a child, or for something in it. */
    public static boolean alone(Node parent, Node child, Form written) {
        return ELEMENTS.get(other(written)).getOrDefault(parent.name(), Set.of()).contains(child.name())
                || child.attributes().keySet().stream().anyMatch(attribute -> alone(child, attribute, written))
                || child.children().stream().anyMatch(inner -> alone(child, inner, written));
    }

    private static Form other(Form form) {
        return form == Form.TBXML ? Form.PUBLISHED : Form.TBXML;
    }
}

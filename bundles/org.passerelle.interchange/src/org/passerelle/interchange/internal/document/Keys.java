// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.interchange.internal.xml.Node;

/** Tells siblings in a document apart: by name, and by what identifies an element of that name. */
public final class Keys {

    private static final Map<String, List<String>> IDENTIFYING = Map.of(
            "InternalDomain", List.of("Name"),
            "SimpleUrl", List.of("Component", "Domain"),
            "SimpleUrlEntry", List.of("Url"),
            "Machine", List.of("Fqdn"),
            "NetInterface", List.of("InterfaceSide", "InterfaceNumber"),
            "SqlInstance", List.of("Name"),
            "Dependency", List.of("Target", "Usage"),
            "Port", List.of("Owner", "Usage", "InterfaceSide", "InterfaceNumber", "Protocol", "UrlPath"),
            "Component", List.of("ComponentName"),
            "MCU", List.of("ComponentName"));

    private Keys() {
    }

    /** The name with what identifies the element, such as {@code Machine[fe1.contoso.com]}; twins share it. */
    public static String of(Node node) {
        return switch (node.name()) {
            case "Site" -> "Site[" + siteName(node) + ']';
            case "Cluster" -> "Cluster[" + folded(node.get("Fqdn")) + ']';
            case "Service" -> "Service[" + role(node) + ']';
            default -> usual(node);
        };
    }

    /** The children by key in order; twins are numbered from the second on. */
    public static Map<String, Node> unique(List<Node> siblings) {
        Map<String, Node> result = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Node node : siblings) {
            String key = of(node);
            int count = counts.merge(key, 1, Integer::sum);
            while (result.containsKey(count == 1 ? key : key + '~' + count)) {
                count = counts.merge(key, 1, Integer::sum);
            }
            result.put(count == 1 ? key : key + '~' + count, node);
        }
        return result;
    }

    /** A name in lower case, as names of computers and domains are compared. */
    public static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The name of a site: the text of its element of that name, without what else stands in it. */
    public static String siteName(Node site) {
        Node name = site.child("Name");
        if (name == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(name.text());
        name.children(Node.TEXT).forEach(part -> text.append(part.text()));
        return text.toString();
    }

    private static String role(Node service) {
        Node share = service.child("FileStoreService");
        return share == null ? service.get("RoleName") : service.get("RoleName") + ':' + share.get("ShareName");
    }

    private static String usual(Node node) {
        String namespace = node.attributes().get(Neutral.NAMESPACE);
        String name = namespace == null ? node.name() : '{' + namespace + '}' + node.name();
        List<String> identifying = IDENTIFYING.get(node.name());
        if (identifying == null) {
            return name;
        }
        StringBuilder key = new StringBuilder(name).append('[');
        for (String attribute : identifying) {
            if (node.has(attribute)) {
                String value = node.get(attribute);
                key.append(key.charAt(key.length() - 1) == '[' ? "" : " ")
                        .append(attribute.equals("Fqdn") || attribute.equals("Name") ? folded(value) : value);
            }
        }
        return key.append(']').toString();
    }
}

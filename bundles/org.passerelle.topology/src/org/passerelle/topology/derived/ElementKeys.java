// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.topology.Host;
import org.passerelle.topology.NamedElement;

/** Tells what distinguishes an element from its siblings: a name, or the features that identify it together. */
public final class ElementKeys {

    private static final List<String> USUAL = List.of("fqdn", "name", "host", "domain", "sipUri");
    private static final Map<String, List<String>> OWN = Map.ofEntries(
            Map.entry("SimpleUrl", List.of("component", "sipDomain")),
            Map.entry("NetworkInterface", List.of("side", "number")),
            Map.entry("Store", List.of("kind")),
            Map.entry("FileShare", List.of("path")),
            Map.entry("ServicePort", List.of("owner", "usage", "side", "protocol", "urlPath")),
            Map.entry("OtherRole", List.of("roleName")),
            Map.entry("ConferenceDirectory", List.of("number")),
            Map.entry("ContactObject", List.of("kind", "sipUri")),
            Map.entry("ClientVersionFilter", List.of("userAgent", "clientVersion")),
            Map.entry("FirewallRule", List.of("target", "protocol", "port")),
            Map.entry("DnsRecord", List.of("view", "type", "name")),
            Map.entry("Certificate", List.of("usage", "pool", "host")),
            Map.entry("TrustedService", List.of("fqdn", "serviceName")),
            Map.entry("PoolState", List.of("pool")),
            Map.entry("Backup", List.of("subject", "pool")),
            Map.entry("Acceptance", List.of("kind", "pool", "wave")),
            Map.entry("Notice", List.of("kind", "wave")),
            Map.entry("ChatTransfer", List.of("from")),
            Map.entry("PoolCorrespondence", List.of("from")),
            Map.entry("GatewayReplacement", List.of("from")),
            Map.entry("RouteChange", List.of("route")),
            Map.entry("WaveSlice", List.of("pool")),
            Map.entry("SkippedStep", List.of("step")),
            Map.entry("RelaxedEdge", List.of("before", "after")),
            Map.entry("SeverityOverride", List.of("rule", "elementPath")));

    private ElementKeys() {
    }

    /**
     * @param element any element, never null
     * @return the text that tells it from its siblings; empty where nothing identifies it
     */
    public static String of(EObject element) {
        if (element instanceof Host host) {
            return host.label();
        }
        if (element instanceof NamedElement named) {
            return Objects.requireNonNullElse(named.getName(), "");
        }
        List<String> own = OWN.get(element.eClass().getName());
        if (own == null) {
            return first(element);
        }
        StringBuilder key = new StringBuilder();
        for (String name : own) {
            String part = value(element, name);
            if (!part.isEmpty()) {
                key.append(key.isEmpty() ? "" : ",").append(part);
            }
        }
        return key.toString();
    }

    private static String first(EObject element) {
        for (String name : USUAL) {
            if (element.eClass().getEStructuralFeature(name) != null) {
                return value(element, name);
            }
        }
        return "";
    }

    private static String value(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        Object value = element.eGet(feature);
        if (value == null) {
            return "";
        }
        return value instanceof EObject target ? of(target) : value.toString();
    }
}

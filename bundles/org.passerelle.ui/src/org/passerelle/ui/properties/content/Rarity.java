// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;

/** Which features are asked for so rarely that a form shows them last. */
final class Rarity {

    private static final Map<EClass, Set<String>> RARE = Map.of(
            Literals.ELEMENT, Set.of("description"),
            Literals.SITE, Set.of("siteId", "state", "simpleUrls"),
            Literals.POOL, Set.of("displayName", "internalSipPort", "authorizedHosts", "updateLevel", "singleComputer"),
            Literals.FRONT_END, Set.of("hardwareMonitoringPort", "failureDetectionSeconds", "failbackDetectionSeconds"),
            Literals.EDGE, Set.of("internalWebConferencingPort", "replicationPort", "internalServers", "remoteUsers"),
            Literals.MEDIATION, Set.of("tlsPortLast", "tcpPortLast", "expectedCalls"),
            Literals.USER_POPULATION, Set.of("responseGroupAgents", "blankNames", "nonAsciiNames", "withoutAdAccount", "origin"),
            Literals.HOST, Set.of("workgroup", "domainController", "tools"),
            Literals.CERTIFICATE, Set.of("thumbprint", "exportable"));

    /** What only some kinds of pools have. */
    private static final Map<EStructuralFeature, List<Class<?>>> WITH = Map.of(
            Literals.POOL__EDITION, List.of(FrontEnd.class),
            Literals.POOL__CONFIGURATION, List.of(),
            Literals.POOL__EXTERNAL_LOAD_BALANCING, List.of(Edge.class),
            Literals.POOL__BACKUP_POOL, List.of(FrontEnd.class));

    private Rarity() {
    }

    static boolean isRare(EObject element, EStructuralFeature feature) {
        if (element instanceof Pool pool && WITH.containsKey(feature)) {
            return !element.eIsSet(feature) && WITH.get(feature).stream().noneMatch(role -> has(pool, role));
        }
        return RARE.getOrDefault(feature.getEContainingClass(), Set.of()).contains(feature.getName());
    }

    private static boolean has(Pool pool, Class<?> role) {
        return pool.getRoles().stream().anyMatch(role::isInstance);
    }
}

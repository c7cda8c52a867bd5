// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.topology.Role;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.TopologyPackage.Literals;

/** Which references of roles are edges, and of what kind. */
public final class RoleConnections {

    private static final String STORE = "store.";

    /** One end of an edge that starts at the pool of a role. */
    record End(EObject target, ConnectionKind kind, String labelKey) { }

    private record Shown(ConnectionKind kind, String labelKey) { }

    private static final Map<EReference, Shown> SHOWN = Map.ofEntries(
            Map.entry(Literals.ROUTED_ROLE__NEXT_HOP, new Shown(ConnectionKind.NEXT_HOP, "edge.next-hop")),
            Map.entry(Literals.FRONT_END__USER_STORE, store("store.user")),
            Map.entry(Literals.FRONT_END__ARCHIVING_STORE, store("store.archiving")),
            Map.entry(Literals.FRONT_END__MONITORING_STORE, store("store.monitoring")),
            Map.entry(Literals.FRONT_END__FILE_STORE, file()),
            Map.entry(Literals.FRONT_END__ARCHIVING_SERVER, new Shown(ConnectionKind.LEGACY_SERVICE, "edge.archiving")),
            Map.entry(Literals.FRONT_END__MONITORING_SERVER, new Shown(ConnectionKind.LEGACY_SERVICE, "edge.monitoring")),
            Map.entry(Literals.FRONT_END__MEDIA_EDGE, new Shown(ConnectionKind.MEDIA, "edge.media")),
            Map.entry(Literals.FRONT_END__OFFICE_WEB_APPS, new Shown(ConnectionKind.WEB_APPS, "edge.web-apps")),
            Map.entry(Literals.FRONT_END__MEDIATION, new Shown(ConnectionKind.MEDIATION, "edge.mediation")),
            Map.entry(Literals.DIRECTOR__FILE_STORE, file()),
            Map.entry(Literals.DIRECTOR__ARCHIVING_STORE, store("store.archiving")),
            Map.entry(Literals.DIRECTOR__MONITORING_STORE, store("store.monitoring")),
            Map.entry(Literals.DIRECTOR__MEDIA_EDGE, new Shown(ConnectionKind.MEDIA, "edge.media")),
            Map.entry(Literals.MEDIATION__GATEWAYS, new Shown(ConnectionKind.TRUNK, "edge.trunk")),
            Map.entry(Literals.MEDIATION__MEDIA_EDGE, new Shown(ConnectionKind.MEDIA, "edge.media")),
            Map.entry(Literals.SURVIVABLE_BRANCH__GATEWAYS, new Shown(ConnectionKind.TRUNK, "edge.trunk")),
            Map.entry(Literals.SURVIVABLE_BRANCH__MEDIA_EDGE, new Shown(ConnectionKind.MEDIA, "edge.media")),
            Map.entry(Literals.SURVIVABLE_BRANCH__MONITORING_STORE, store("store.monitoring")),
            Map.entry(Literals.ARCHIVING__STORE, store("store.archiving")),
            Map.entry(Literals.ARCHIVING__FILE_STORE, file()),
            Map.entry(Literals.MONITORING__STORE, store("store.monitoring")),
            Map.entry(Literals.GROUP_CHAT__STORE, store("store.group-chat")),
            Map.entry(Literals.GROUP_CHAT__COMPLIANCE_STORE, store("store.group-chat-compliance")),
            Map.entry(Literals.PERSISTENT_CHAT__STORE, store("store.persistent-chat")),
            Map.entry(Literals.PERSISTENT_CHAT__COMPLIANCE_STORE, store("store.persistent-chat-compliance")),
            Map.entry(Literals.PERSISTENT_CHAT__FILE_STORE, file()),
            Map.entry(Literals.CENTRAL_MANAGEMENT__STORE, store("store.central-management")),
            Map.entry(Literals.CENTRAL_MANAGEMENT__FILE_STORE, file()));

    private RoleConnections() {
    }

    private static Shown store(String key) {
        return new Shown(ConnectionKind.STORE, key);
    }

    private static Shown file() {
        return new Shown(ConnectionKind.FILE_STORE, "edge.file-store");
    }

    /** The ends of the edges that start at the pool of a role. */
    static List<End> of(Role role) {
        List<End> ends = new ArrayList<>();
        for (EReference reference : role.eClass().getEAllReferences()) {
            Shown shown = SHOWN.get(reference);
            if (shown != null) {
                Object value = role.eGet(reference);
                List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
                targets.forEach(target -> ends.add(new End(node((EObject) target), shown.kind(), shown.labelKey())));
            }
        }
        return ends;
    }

    /** The kind of edge that a reference of a role is, null for none. */
    public static ConnectionKind kind(EReference reference) {
        Shown shown = SHOWN.get(reference);
        return shown == null ? null : shown.kind();
    }

    /** The kind of store that a reference of a role leads to, null for a reference that leads to none. */
    public static StoreKind store(EReference reference) {
        Shown shown = SHOWN.get(reference);
        return shown == null || shown.kind() != ConnectionKind.STORE ? null : StoreKind.get(shown.labelKey().substring(STORE.length()));
    }

    /** A store is shown on the server that holds it. */
    public static EObject node(EObject target) {
        return target instanceof Store store && store.eContainer() instanceof SqlInstance instance
                ? instance.eContainer() : target;
    }
}

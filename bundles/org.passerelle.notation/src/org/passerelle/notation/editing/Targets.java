// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.notation.internal.RoleConnections;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.XmppGateway;

/** What a reference makes sense to lead to, among everything that its type allows. */
public final class Targets {

    private static final Map<EReference, List<EClass>> ROLES = Map.ofEntries(
            Map.entry(Literals.FRONT_END__MEDIA_EDGE, List.of(Literals.EDGE)),
            Map.entry(Literals.DIRECTOR__MEDIA_EDGE, List.of(Literals.EDGE)),
            Map.entry(Literals.MEDIATION__MEDIA_EDGE, List.of(Literals.EDGE)),
            Map.entry(Literals.SURVIVABLE_BRANCH__MEDIA_EDGE, List.of(Literals.EDGE)),
            Map.entry(Literals.FRONT_END__OFFICE_WEB_APPS, List.of(Literals.OFFICE_WEB_APPS)),
            Map.entry(Literals.FRONT_END__MEDIATION, List.of(Literals.MEDIATION, Literals.SURVIVABLE_BRANCH)),
            Map.entry(Literals.FRONT_END__PERSISTENT_CHAT, List.of(Literals.PERSISTENT_CHAT, Literals.GROUP_CHAT)),
            Map.entry(Literals.FRONT_END__ARCHIVING_SERVER, List.of(Literals.ARCHIVING)),
            Map.entry(Literals.SURVIVABLE_BRANCH__ARCHIVING_SERVER, List.of(Literals.ARCHIVING)),
            Map.entry(Literals.FRONT_END__MONITORING_SERVER, List.of(Literals.MONITORING)),
            Map.entry(Literals.SURVIVABLE_BRANCH__MONITORING_SERVER, List.of(Literals.MONITORING)),
            Map.entry(Literals.TRUNK__MEDIATION, List.of(Literals.MEDIATION, Literals.SURVIVABLE_BRANCH)),
            Map.entry(Literals.VOICE_ROUTE__MEDIATION_SERVERS, List.of(Literals.MEDIATION, Literals.SURVIVABLE_BRANCH)),
            Map.entry(Literals.SITE__FEDERATION_ROUTE, List.of(Literals.EDGE, Literals.DIRECTOR)),
            Map.entry(Literals.SITE__XMPP_ROUTE, List.of(Literals.EDGE)),
            Map.entry(Literals.SITE__CALL_ADMISSION_CONTROL_POOL, List.of(Literals.FRONT_END)),
            Map.entry(Literals.SITE__DEFAULT_PERSISTENT_CHAT_POOL, List.of(Literals.PERSISTENT_CHAT)),
            Map.entry(Literals.FEDERATION_SETTINGS__GLOBAL_ROUTE, List.of(Literals.EDGE, Literals.DIRECTOR)));

    private Targets() {
    }

    /**
     * @param owner an element, never null
     * @param reference a reference of it
     * @param target something that the type of the reference allows
     * @return whether the target can do what the owner needs it for
     */
    public static boolean suits(EObject owner, EReference reference, EObject target) {
        if (EcoreUtil.isAncestor(target, owner)) {
            return false;
        }
        if (target instanceof Store store) {
            StoreKind wanted = RoleConnections.store(reference);
            return wanted == null || store.getKind() == wanted;
        }
        if (reference == Literals.BRANCH_SITE__PARENT) {
            return target.eClass() == Literals.CENTRAL_SITE;
        }
        if (reference == Literals.POOL__BACKUP_POOL) {
            return target instanceof Pool other && other.kind() == ((Pool) owner).kind();
        }
        return wanted(owner, reference).isEmpty() || target instanceof Pool pool
                && pool.getRoles().stream().anyMatch(role -> wanted(owner, reference).contains(role.eClass()));
    }

    private static List<EClass> wanted(EObject owner, EReference reference) {
        if (reference == Literals.ROUTED_ROLE__NEXT_HOP) {
            return owner instanceof XmppGateway ? List.of(Literals.EDGE, Literals.FRONT_END, Literals.DIRECTOR)
                    : List.of(Literals.FRONT_END, Literals.DIRECTOR);
        }
        return ROLES.getOrDefault(reference, List.of());
    }
}

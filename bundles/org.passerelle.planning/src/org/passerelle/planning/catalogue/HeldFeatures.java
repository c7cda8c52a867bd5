// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.planning.Situation;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** The features of a target pool that later steps set: what is homed on it, and what carries production traffic. */
final class HeldFeatures {

    private static final List<EStructuralFeature> ALWAYS = List.of(
            Literals.POOL__POPULATIONS, Literals.POOL__ACCESS_NUMBERS, Literals.POOL__CONFERENCE_DIRECTORIES,
            Literals.POOL__CONTACTS, Literals.POOL__RESPONSE_GROUPS, Literals.POOL__CALL_PARK,
            Literals.POOL__BACKUP_POOL,
            Literals.FRONT_END__MEDIA_EDGE, Literals.FRONT_END__CALL_ADMISSION_CONTROL, Literals.FRONT_END__MEDIATION,
            Literals.DIRECTOR__MEDIA_EDGE,
            Literals.MEDIATION__MEDIA_EDGE, Literals.MEDIATION__DEFAULT_TRUNK, Literals.MEDIATION__GATEWAYS,
            Literals.EDGE__FEDERATION, Literals.EDGE__PUBLIC_IM, Literals.EDGE__XMPP, Literals.EDGE__SERVING,
            Literals.PERSISTENT_CHAT__ENDPOINT_URIS, Literals.PERSISTENT_CHAT__ROOMS,
            Literals.TRUSTED_APPLICATIONS__APPLICATIONS);
    private static final List<EStructuralFeature> SITE = List.of(Literals.SITE__POOLS, Literals.SITE__GATEWAYS,
            Literals.SITE__FEDERATION_ROUTE, Literals.SITE__XMPP_ROUTE, Literals.SITE__CALL_ADMISSION_CONTROL,
            Literals.SITE__CALL_ADMISSION_CONTROL_POOL);
    private static final List<EStructuralFeature> MIRROR = List.of(Literals.STORE__MIRRORING, Literals.STORE__MIRROR,
            Literals.STORE__WITNESS, Literals.STORE__LOG_SHIPPING_TO);
    private static final List<EStructuralFeature> RECORDS = List.of(Literals.FRONT_END__ARCHIVING_STORE,
            Literals.FRONT_END__MONITORING_STORE);

    private HeldFeatures() {
    }

    /** The features of a pool that wait when it is defined. */
    static List<EStructuralFeature> of(Situation situation) {
        List<EStructuralFeature> held = new ArrayList<>(ALWAYS);
        if (!situation.options().isArchivingContinuity()) {
            held.addAll(RECORDS);
        }
        return held;
    }

    /** The features of a site that wait when it is defined. */
    static EStructuralFeature[] ofSite() {
        return SITE.toArray(EStructuralFeature[]::new);
    }

    /** Every feature of an element, so that it stays as it is although the target declares it too. */
    static EStructuralFeature[] all(EObject element) {
        return element.eClass().getEAllStructuralFeatures().toArray(EStructuralFeature[]::new);
    }

    /** The features of a store that wait when the pool that uses it is defined. */
    static EStructuralFeature[] ofStore(Pool targetPool) {
        return mirrored(targetPool) ? MIRROR.toArray(EStructuralFeature[]::new) : new EStructuralFeature[0];
    }

    /** The features that mirror a store. */
    static EStructuralFeature[] mirror() {
        return MIRROR.toArray(EStructuralFeature[]::new);
    }

    /** The stores that record conversations and calls. */
    static EStructuralFeature[] records() {
        return RECORDS.toArray(EStructuralFeature[]::new);
    }

    /** Whether the back end of a pool is mirrored by a step of its own. */
    static boolean mirrored(Pool targetPool) {
        return TopologyIndex.role(targetPool, FrontEnd.class)
                .filter(front -> front.getUserStore() != null && front.getUserStore().getMirror() != null).isPresent();
    }
}

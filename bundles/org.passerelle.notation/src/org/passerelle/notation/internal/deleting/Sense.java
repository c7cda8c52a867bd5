// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.deleting;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.topology.TopologyPackage.Literals;

/** Which elements make no sense without what they refer to. */
final class Sense {

    /**
     * References without which their owner says nothing, or something else: a URL for one SIP domain would become one for
     * all, a rule for one pool one for any. A share is named by its server, so that it can't outlive it.
     */
    private static final Set<EReference> NEEDED = Set.of(Literals.POOL_MEMBER__HOST, Literals.SQL_SERVER__HOST,
            Literals.FILE_SHARE__HOST, Literals.PSTN_GATEWAY__HOST, Literals.REVERSE_PROXY__HOST, Literals.LOAD_BALANCER__HOST,
            Literals.EXCHANGE_SERVER__HOST, Literals.HOST_STATE__HOST, Literals.POOL_STATE__POOL, Literals.CERTIFICATE__POOL,
            Literals.CERTIFICATE__HOST, Literals.TRUNK__MEDIATION, Literals.BACKUP__POOL, Literals.ACCEPTANCE__POOL,
            Literals.CHAT_TRANSFER__FROM, Literals.CHAT_TRANSFER__TO, Literals.FIREWALL_RULE__TARGET,
            Literals.SIMPLE_URL__SIP_DOMAIN);

    /** Classes whose elements are there for others only: they go with the last one that uses them. */
    private static final Set<EClass> SERVING = Set.of(Literals.HOST, Literals.STORE);

    /** References that do not count as use. */
    private static final Set<EReference> NO_USE = Set.of(Literals.HOST_STATE__HOST, Literals.CERTIFICATE__HOST);

    private Sense() {
    }

    static boolean needs(EReference reference) {
        return NEEDED.contains(reference);
    }

    static boolean serves(EClass type) {
        return SERVING.contains(type);
    }

    static boolean isUse(EReference reference) {
        return !NO_USE.contains(reference);
    }
}

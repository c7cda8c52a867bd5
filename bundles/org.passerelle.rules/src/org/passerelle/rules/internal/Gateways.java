// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import org.passerelle.topology.Mediation;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Trunk;

/** Tells what gateways are qualified for. */
public final class Gateways {

    private Gateways() {
    }

    /** Whether a gateway is declared to work with versions before Lync Server 2013 only. */
    public static boolean onlyForLegacy(PstnGateway gateway) {
        return !gateway.getQualifiedFor().isEmpty() && gateway.getQualifiedFor().stream()
                .allMatch(version -> version.compareTo(ProductVersion.LYNC_2013) < 0);
    }

    /** Whether a trunk leads from a gateway to a Mediation Server of Lync Server 2013 or later. */
    public static boolean attachedToCurrent(PstnGateway gateway) {
        return gateway.getTrunks().stream().map(Trunk::getMediation)
                .anyMatch(pool -> pool != null && Generations.current(pool));
    }
}

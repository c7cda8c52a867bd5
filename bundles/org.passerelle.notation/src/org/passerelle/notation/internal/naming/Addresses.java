// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.naming;

import org.passerelle.topology.Host;
import org.passerelle.topology.NetworkInterface;

/** Hosts that are known by an address instead of a name. */
public final class Addresses {

    private Addresses() {
    }

    /**
     * @param face an interface, never null
     * @return whether its host is known by the address of this interface alone
     */
    public static boolean names(NetworkInterface face) {
        return face.getAddress() != null && face.eContainer() instanceof Host host && host.getFqdn() == null
                && host.getInterfaces().stream().noneMatch(other -> other != face && other.getAddress() != null);
    }
}

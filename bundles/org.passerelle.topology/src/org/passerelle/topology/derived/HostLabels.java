// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import org.passerelle.topology.Host;
import org.passerelle.topology.NetworkInterface;

/** Names a host. */
public final class HostLabels {

    private HostLabels() {
    }

    /**
     * @param host a host, never null
     * @return its full name, else its first address, else an empty text
     */
    public static String of(Host host) {
        if (host.getFqdn() != null) {
            return host.getFqdn().toString();
        }
        for (NetworkInterface face : host.getInterfaces()) {
            if (face.getAddress() != null) {
                return face.getAddress().toString();
            }
        }
        return "";
    }
}

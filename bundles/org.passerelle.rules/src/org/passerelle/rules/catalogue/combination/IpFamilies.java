// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.combination;

import org.passerelle.topology.Host;
import org.passerelle.topology.NetworkInterface;

/**
 * The address families a computer is declared with.
 *
 * @param four whether it has an IPv4 address
 * @param six whether it has an IPv6 address
 */
record IpFamilies(boolean four, boolean six) {

    static IpFamilies of(Host host) {
        boolean four = false;
        boolean six = false;
        for (NetworkInterface face : host.getInterfaces()) {
            if (face.getAddress() != null) {
                boolean colons = face.getAddress().toString().indexOf(':') >= 0;
                six |= colons;
                four |= !colons;
            }
        }
        return new IpFamilies(four, six);
    }

    boolean sixAlone() {
        return six && !four;
    }
}

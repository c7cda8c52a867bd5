// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import org.passerelle.topology.Host;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.IpAddress;

/** Names of hosts that are declared by being named: host names, or addresses of devices without one. */
final class HostNames {

    private HostNames() {
    }

    /**
     * @param name a host name or an address
     * @return a host that has nothing but this name
     * @throws InvalidValueException if the name is neither
     */
    static Host create(String name) {
        Host host = TopologyFactory.eINSTANCE.createHost();
        IpAddress address = address(name);
        if (address == null) {
            host.setFqdn(new Fqdn(name));
        } else {
            NetworkInterface face = TopologyFactory.eINSTANCE.createNetworkInterface();
            face.setAddress(address);
            host.getInterfaces().add(face);
        }
        return host;
    }

    /** Whether {@link #create} makes a host of that name. */
    static boolean isName(String name) {
        try {
            return address(name) != null || new Fqdn(name).toString().equals(name);
        } catch (InvalidValueException neither) {
            return false;
        }
    }

    /** Whether the name is read as an address. */
    static boolean isAddress(String name) {
        return address(name) != null;
    }

    private static IpAddress address(String name) {
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        if (name.indexOf(':') < 0 && !(last >= '0' && last <= '9')) {
            return null;
        }
        try {
            return new IpAddress(name);
        } catch (InvalidValueException noAddress) {
            return null;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Objects;
import org.passerelle.topology.Host;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;

/** Names of elements for keys and texts; empty for null and for what has no name. */
public final class Names {

    private Names() {
    }

    /** The full name of a pool. */
    public static String of(Pool pool) {
        return pool == null || pool.getFqdn() == null ? "" : pool.getFqdn().toString();
    }

    /** The full name or address of a host. */
    public static String of(Host host) {
        return host == null ? "" : host.label();
    }

    /** The name or address of a gateway. */
    public static String of(PstnGateway gateway) {
        return gateway == null ? "" : of(gateway.getHost());
    }

    /** The name of an element. */
    public static String of(NamedElement element) {
        return element == null ? "" : Objects.requireNonNullElse(element.getName(), "");
    }

    /** The name of the site that holds a pool. */
    public static String site(Pool pool) {
        return pool != null && pool.eContainer() instanceof Site site ? of(site) : "";
    }
}

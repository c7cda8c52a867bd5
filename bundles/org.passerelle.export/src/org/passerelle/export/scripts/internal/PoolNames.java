// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import org.passerelle.topology.Pool;

/** Names of pools where an unnamed one counts as an empty text. */
final class PoolNames {

    private PoolNames() {
    }

    static String of(Pool pool) {
        return pool == null || pool.getFqdn() == null ? "" : pool.getFqdn().toString();
    }
}

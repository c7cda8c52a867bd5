// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;

/** Tells the product generations of pools apart. */
public final class Generations {

    private Generations() {
    }

    /** Whether a pool runs a version before Lync Server 2013. */
    public static boolean legacy(Pool pool) {
        ProductVersion version = pool.effectiveVersion();
        return version != null && version.compareTo(ProductVersion.LYNC_2013) < 0;
    }

    /** Whether a pool runs Lync Server 2013 or later. */
    public static boolean current(Pool pool) {
        ProductVersion version = pool.effectiveVersion();
        return version != null && version.compareTo(ProductVersion.LYNC_2013) >= 0;
    }

    /** Whether a pool runs Lync Server 2010 or later. */
    public static boolean lync(Pool pool) {
        ProductVersion version = pool.effectiveVersion();
        return version != null && version.compareTo(ProductVersion.LYNC_2010) >= 0;
    }

    /** Whether a pool runs one version exactly. */
    public static boolean runs(Pool pool, ProductVersion version) {
        return pool.effectiveVersion() == version;
    }

    /** Whether a pool runs Office Communications Server 2007 R2. */
    public static boolean r2(Pool pool) {
        return runs(pool, ProductVersion.OCS_2007_R2);
    }
}

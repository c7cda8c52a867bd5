// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import org.passerelle.topology.ProductVersion;

/** Legacy and new versions; what stands in one generation works together. */
public final class Generations {

    private Generations() {
    }

    /** Whether a version is Lync Server 2013 or later; an unknown one is taken for new. */
    public static boolean isNew(ProductVersion version) {
        return version == null || version.getValue() >= ProductVersion.LYNC_2013_VALUE;
    }

    /** Whether a version is Lync Server 2010 or later. */
    static boolean isLync(ProductVersion version) {
        return version == null || version.getValue() >= ProductVersion.LYNC_2010_VALUE;
    }

    static boolean alike(ProductVersion one, ProductVersion other) {
        return isNew(one) == isNew(other);
    }
}

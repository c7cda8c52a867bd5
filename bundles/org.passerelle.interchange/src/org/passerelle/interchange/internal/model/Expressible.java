// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.derived.Versions;

/** Tells which pools can be written although they came from no document. */
final class Expressible {

    private Expressible() {
    }

    /** Whether real documents show how such a pool is written. */
    static boolean pool(Pool pool) {
        ProductVersion version = Versions.of(pool);
        if (version == null || version.compareTo(ProductVersion.LYNC_2010) < 0) {
            return false;
        }
        PoolKind kind = pool.kind();
        return switch (kind) {
            case ENTERPRISE_FRONT_END, STANDARD_EDITION, DIRECTOR, EDGE, MEDIATION, OFFICE_WEB_APPS -> true;
            default -> false;
        };
    }
}

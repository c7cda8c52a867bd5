// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.Map;
import java.util.Optional;
import org.passerelle.topology.ProductVersion;

/** The numbers that documents write for product versions. */
final class ServiceVersions {

    private static final Map<String, ProductVersion> VERSIONS = Map.of(
            "3", ProductVersion.OCS_2007,
            "4", ProductVersion.OCS_2007_R2,
            "5", ProductVersion.LYNC_2010,
            "6", ProductVersion.LYNC_2013,
            "7", ProductVersion.SFB_2015,
            "8", ProductVersion.SFB_2019);

    private ServiceVersions() {
    }

    /** The product of a number; empty for a number that is not known. */
    static Optional<ProductVersion> product(String number) {
        return Optional.ofNullable(VERSIONS.get(number));
    }

    /** The number of a product; empty text for null or a product that never wrote one. */
    static String number(ProductVersion version) {
        for (Map.Entry<String, ProductVersion> entry : VERSIONS.entrySet()) {
            if (entry.getValue() == version) {
                return entry.getKey();
            }
        }
        return "";
    }
}

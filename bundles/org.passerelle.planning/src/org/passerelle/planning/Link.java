// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.Locale;

/** By what the subjects of two steps can belong together. */
public enum Link {
    LEGACY_POOL, TARGET_POOL, HOST, WAVE, GATEWAY, SITE, DOMAIN, EDGE;

    /** The form in which names are compared. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.HashMap;
import java.util.Map;

/** Gives each site of a document something to be referred to by: its name, numbered from the second of a name on. */
public final class SiteNames {

    private final Map<String, Integer> counts = new HashMap<>();

    /** The reference of the next site. */
    public String reference(String name) {
        int count = counts.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + '~' + count;
    }
}

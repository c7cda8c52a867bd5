// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;

/** The order of the phases: Mediation Servers and Group Chat belong between post-migration tasks and decommissioning. */
public final class Phases {

    private static final List<String> ORDER = List.of("OCS-01", "OCS-02", "OCS-03", "OCS-04", "OCS-05", "OCS-06",
            "OCS-07", "OCS-08", "OCS-09", "MED", "PCHAT-00", "PCHAT-01", "PCHAT-02", "PCHAT-03", "OCS-10");

    private Phases() {
    }

    /** The place of a phase; phases that are not known come last. */
    public static int rank(String phase) {
        int place = ORDER.indexOf(phase);
        return place < 0 ? ORDER.size() : place;
    }
}

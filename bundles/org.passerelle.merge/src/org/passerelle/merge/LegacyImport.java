// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.Topology;

/**
 * Does in a working copy what the import of legacy settings does to settings that change their form: a meeting policy
 * becomes a conferencing policy. Source: verify-configuration-settings_1.
 */
public final class LegacyImport {

    private LegacyImport() {
    }

    /** @param state the working copy, never null */
    public static void into(Topology state) {
        for (Policy policy : state.getPolicies()) {
            if (policy.getKind() == PolicyKind.MEETING) {
                policy.setKind(PolicyKind.CONFERENCING);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.values.Fqdn;

/** Compares the external names of an Edge pool. */
public final class EdgeNames {

    private EdgeNames() {
    }

    /**
     * @param edge an Edge role, never null
     * @return whether Access, Web Conferencing and A/V share one external name; a service without a name of its own
     *         shares that of the Access service
     */
    public static boolean single(Edge edge) {
        Fqdn access = name(edge.getAccess());
        if (access == null) {
            return false;
        }
        Fqdn web = name(edge.getWebConferencing());
        Fqdn audioVideo = name(edge.getAudioVideo());
        return (web == null || web.equals(access)) && (audioVideo == null || audioVideo.equals(access));
    }

    private static Fqdn name(EdgeService service) {
        return service == null ? null : service.getFqdn();
    }
}

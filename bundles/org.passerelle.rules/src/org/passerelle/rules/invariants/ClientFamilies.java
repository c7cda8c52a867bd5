// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import org.passerelle.topology.ClientFilterAction;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.Pool;

/**
 * The client families of Lync Server 2013 that a pool of Office Communications Server 2007 R2 has to refuse. Source:
 * configure-clients-for-migration_1.
 */
public final class ClientFamilies {

    /**
     * A family of clients.
     *
     * @param userAgent name it signs in with
     * @param version pattern of its versions
     */
    public record Family(String userAgent, String version) {

        /** Whether a filter refuses the family. */
        public boolean isBlockedBy(ClientVersionFilter filter) {
            return filter.getAction() == ClientFilterAction.BLOCK && userAgent.equalsIgnoreCase(filter.getUserAgent())
                    && filter.getClientVersion() != null
                    && filter.getClientVersion().startsWith(version.substring(0, version.indexOf('.') + 1));
        }

        @Override
        public String toString() {
            return userAgent + ' ' + version.substring(0, version.indexOf('.') + 1) + '*';
        }
    }

    private static final List<Family> ALL = List.of(new Family("CWA", "5.*.*.*"), new Family("OC", "15.*.*.*"),
            new Family("OCPhone", "4.*.*.*"));

    private ClientFamilies() {
    }

    /** The families in the order of their names. */
    public static List<Family> all() {
        return ALL;
    }

    /** The families that a pool lets in, as texts. */
    public static List<String> missing(Pool pool) {
        return ALL.stream().filter(family -> pool.getClientFilters().stream().noneMatch(family::isBlockedBy))
                .map(Family::toString).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;

/** Names a SQL instance the way administrators do. */
public final class SqlLabels {

    private SqlLabels() {
    }

    /**
     * @param instance an instance, never null
     * @return server\instance, or the server alone for the default instance
     */
    public static String of(SqlInstance instance) {
        String server = instance.eContainer() instanceof SqlServer owner && owner.getHost() != null
                ? owner.getHost().label() : "";
        return instance.getName() == null ? server : server + '\\' + instance.getName();
    }
}

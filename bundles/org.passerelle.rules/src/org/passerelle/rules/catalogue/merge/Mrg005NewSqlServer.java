// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.TopologyPackage;

/** No store of the target lies on a SQL instance of the legacy deployment. */
public final class Mrg005NewSqlServer implements PairRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-005",
            "lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Set<String> instances = new HashSet<>();
        Set<String> userServers = new HashSet<>();
        for (Store store : context.legacy().stores()) {
            instances.add(instance(store));
            if (store.getKind() == StoreKind.USER) {
                userServers.add(server(store));
            }
        }
        for (Store store : context.target().stores()) {
            if (instances.contains(instance(store))) {
                report.at(store, TopologyPackage.Literals.STORE__KIND)
                        .finding(store.getKind(), instanceOf(store).label());
            } else if (store.getKind() == StoreKind.USER && userServers.contains(server(store))) {
                report.at(store, TopologyPackage.Literals.STORE__KIND).variant("server", server(store));
            }
        }
    }

    private static String instance(Store store) {
        return instanceOf(store).label().toLowerCase(Locale.ROOT);
    }

    private static String server(Store store) {
        SqlServer server = (SqlServer) instanceOf(store).eContainer();
        return server.getHost() == null ? "" : server.getHost().label().toLowerCase(Locale.ROOT);
    }

    private static SqlInstance instanceOf(Store store) {
        return (SqlInstance) store.eContainer();
    }
}

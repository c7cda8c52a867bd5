// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import java.util.stream.Stream;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Host;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.TopologyPackage;

/** Administrative tools of both generations are on separate computers. */
public final class Mrg046ToolsApart implements PairRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-046",
            "administering-servers-after-migration_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Stream.concat(context.legacy().topology().getHosts().stream(), context.target().topology().getHosts().stream())
                .filter(host -> has(host, true) && has(host, false))
                .forEach(host -> report.at(host, TopologyPackage.Literals.HOST__TOOLS).finding(host));
        MigrationOptions options = context.migration().getOptions();
        if (options != null && options.getAdminComputer() != null && options.getLegacyAdminComputer() != null
                && options.getAdminComputer().label().equalsIgnoreCase(options.getLegacyAdminComputer().label())) {
            report.at(options, MigrationPackage.Literals.MIGRATION_OPTIONS__LEGACY_ADMIN_COMPUTER)
                    .finding(options.getAdminComputer());
        }
    }

    private static boolean has(Host host, boolean legacy) {
        return host.getTools().stream()
                .anyMatch(version -> version.compareTo(ProductVersion.LYNC_2013) < 0 == legacy);
    }
}

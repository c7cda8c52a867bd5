// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.combination;

import java.util.stream.Stream;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.TopologyPackage;

/** User names and the path of the installation media hold ASCII characters only. */
public final class Mix04AsciiNames implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MIX-04",
            "lync-server-2013-release-notes.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Stream.of(context.legacy(), context.target()).flatMap(index -> index.pools().stream())
                .flatMap(pool -> pool.getPopulations().stream()).filter(users -> users.getNonAsciiNames() > 0)
                .forEach(users -> report.at(users, TopologyPackage.Literals.USER_POPULATION__NON_ASCII_NAMES)
                        .finding(users, users.getNonAsciiNames()));
        MigrationOptions options = context.migration().getOptions();
        String media = options == null ? null : options.getMediaPath();
        if (media != null && !media.chars().allMatch(character -> character < 0x80)) {
            report.at(options, MigrationPackage.Literals.MIGRATION_OPTIONS__MEDIA_PATH).variant("path", media);
        }
    }
}

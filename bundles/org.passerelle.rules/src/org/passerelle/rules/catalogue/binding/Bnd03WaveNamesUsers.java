// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveSlice;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;

/** Every part of a wave names the file with its users. */
public final class Bnd03WaveNamesUsers implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-03",
            "move-remaining-users-to-lync-server-2013_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        for (Wave wave : context.migration().getWaves()) {
            for (WaveSlice slice : wave.getSlices()) {
                if (slice.getPool() != null && (slice.getCsv() == null || slice.getCsv().isEmpty())) {
                    report.at(slice, MigrationPackage.Literals.WAVE_SLICE__CSV).finding(wave, slice.getPool());
                }
            }
        }
    }
}

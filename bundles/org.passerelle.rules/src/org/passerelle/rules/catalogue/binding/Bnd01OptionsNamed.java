// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;

/** Options that steps are filled with are stated. */
public final class Bnd01OptionsNamed implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-01",
            "Steps OCS-02-02, OCS-03-04, OCS-03-07, OCS-04-01, OCS-04-02");
    /** Words of the language and what they set. */
    private static final Map<String, EStructuralFeature> NEEDED = new TreeMap<>(Map.of(
            "media", MigrationPackage.Literals.MIGRATION_OPTIONS__MEDIA_PATH,
            "work-folder", MigrationPackage.Literals.MIGRATION_OPTIONS__WORK_FOLDER,
            "admin-computer", MigrationPackage.Literals.MIGRATION_OPTIONS__ADMIN_COMPUTER,
            "legacy-admin-computer", MigrationPackage.Literals.MIGRATION_OPTIONS__LEGACY_ADMIN_COMPUTER,
            "merge-computer", MigrationPackage.Literals.MIGRATION_OPTIONS__MERGE_COMPUTER,
            "dns-server", MigrationPackage.Literals.MIGRATION_OPTIONS__DNS_SERVER));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        if (!PathA.taken(context)) {
            return;
        }
        MigrationOptions stated = context.migration().getOptions();
        EObject place = stated == null ? context.migration() : stated;
        MigrationOptions options = stated == null ? MigrationFactory.eINSTANCE.createMigrationOptions() : stated;
        for (Map.Entry<String, EStructuralFeature> needed : NEEDED.entrySet()) {
            if (options.eGet(needed.getValue()) == null) {
                report.at(place, stated == null ? MigrationPackage.Literals.MIGRATION__OPTIONS : needed.getValue())
                        .finding(context.migration(), needed.getKey());
            }
        }
    }
}

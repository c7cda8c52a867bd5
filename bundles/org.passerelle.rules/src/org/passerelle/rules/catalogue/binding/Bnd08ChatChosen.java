// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.migration.ChatOptions;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.PersistentChat;

/** Where chat content moves, its window, file and first day are stated. */
public final class Bnd08ChatChosen implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-08",
            "migration-process-details.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        boolean rooms = context.legacy().roles(GroupChat.class).stream().anyMatch(PathA::servesRooms);
        ChatOptions stated = context.migration().getChat();
        boolean wanted = stated == null || stated.isContentRequired();
        if (!PathA.taken(context) || !rooms || !wanted || context.target().roles(PersistentChat.class).isEmpty()) {
            return;
        }
        Migration migration = context.migration();
        if (migration.getChatOutage() == null || migration.getChatOutage().getDay() == null) {
            report.at(migration, MigrationPackage.Literals.MIGRATION__CHAT_OUTAGE).variant("window", migration);
        }
        EObject place = stated == null ? migration : stated;
        if (stated == null || stated.getExportFile() == null) {
            report.at(place).variant("file", migration);
        }
        if (stated == null || stated.getStartDate() == null) {
            report.at(place).variant("start", migration);
        }
    }
}

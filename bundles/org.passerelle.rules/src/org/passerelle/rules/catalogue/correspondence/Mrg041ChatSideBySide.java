// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.correspondence;

import java.util.Optional;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.derived.TopologyIndex;

/** Group Chat and Persistent Chat run side by side but share no rooms. */
public final class Mrg041ChatSideBySide implements PairRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-041",
            "coexistence-considerations.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Optional<PersistentChat> persistent = context.target().roles(PersistentChat.class).stream().findFirst();
        for (GroupChat chat : context.legacy().roles(GroupChat.class)) {
            if (persistent.isPresent() && (chat.isLookup() || chat.isChannel())) {
                report.at(chat).finding(TopologyIndex.poolOf(chat), TopologyIndex.poolOf(persistent.get()));
            }
        }
    }
}

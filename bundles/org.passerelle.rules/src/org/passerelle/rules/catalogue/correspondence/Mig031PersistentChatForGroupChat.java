// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.correspondence;

import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.derived.TopologyIndex;

/** Where the legacy deployment has Group Chat, the target has Persistent Chat. */
public final class Mig031PersistentChatForGroupChat implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MIG-031",
            "lync-server-2013-migrating-from-group-chat-server-to-persistent-chat-server.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        if (!context.target().pools(PoolKind.PERSISTENT_CHAT).isEmpty()
                || !context.target().roles(PersistentChat.class).isEmpty()) {
            return;
        }
        for (GroupChat chat : context.legacy().roles(GroupChat.class)) {
            if (chat.isLookup() || chat.isChannel()) {
                report.at(chat).finding(TopologyIndex.poolOf(chat));
            }
        }
    }
}

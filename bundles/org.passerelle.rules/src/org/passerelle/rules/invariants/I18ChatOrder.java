// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.ChatTransfer;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.HostState;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** Group Chat content moves last, from stopped services, after a rehearsal, and the old address only after its account is gone. */
public final class I18ChatOrder implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-18",
            "migration-process-details.md, standard-migration-scenario-high-level.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.untilLegacyIsGone();
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.CHAT_TRANSFER__EXPORTED, Literals.CHAT_TRANSFER__REHEARSED,
                Literals.CHAT_TRANSFER__IMPORTED, Literals.CHAT_TRANSFER__FILES_COPIED,
                Literals.HOST_STATE__RUNNING, Literals.PERSISTENT_CHAT__ENDPOINT_URIS,
                Literals.POOL_STATE__LOOKUP_ACCOUNT_REMOVED);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        for (ChatTransfer transfer : context.deployment().getChatTransfers()) {
            if (transfer.getFrom() != null) {
                order(context, transfer, report);
            }
            if (transfer.getFrom() != null && transfer.getTo() != null) {
                receiver(context, transfer, report);
            }
        }
    }

    private static void order(StateContext context, ChatTransfer transfer, Reporter report) {
        Pool from = transfer.getFrom();
        if (transfer.isExported() && !stopped(context, from)) {
            report.at(from).variant("source", from);
        }
        if (transfer.isExported() && Homing.legacyUsers(context) > 0) {
            report.at(from).variant("users", from, Homing.legacyUsers(context));
        }
        if (transfer.isRehearsed() && !transfer.isExported()) {
            report.at(from).variant("export", from);
        }
        if (transfer.isImported() && !transfer.isRehearsed()) {
            report.at(from).variant("rehearsal", from);
        }
    }

    private static void receiver(StateContext context, ChatTransfer transfer, Reporter report) {
        Pool from = transfer.getFrom();
        Pool to = transfer.getTo();
        if (transfer.isRehearsed() && !transfer.isImported() && !stopped(context, to)) {
            report.at(to).variant("receiver", to);
        }
        GroupChat chat = TopologyIndex.role(from, GroupChat.class).orElse(null);
        PersistentChat persistent = TopologyIndex.role(to, PersistentChat.class).orElse(null);
        if (chat == null || persistent == null) {
            return;
        }
        boolean linked = chat.getLookupUri() != null && persistent.getEndpointUris().contains(chat.getLookupUri());
        if (linked && context.facts().pool(from).filter(PoolState::isLookupAccountRemoved).isEmpty()) {
            report.at(persistent, Literals.PERSISTENT_CHAT__ENDPOINT_URIS)
                    .variant("account", chat.getLookupUri(), from);
        }
    }

    /** Whether no service runs; a computer that nothing is known of runs. */
    private static boolean stopped(StateContext context, Pool pool) {
        return pool.getMembers().stream().map(PoolMember::getHost).noneMatch(host -> host != null
                && context.facts().host(host).map(HostState::isRunning).orElse(true));
    }
}

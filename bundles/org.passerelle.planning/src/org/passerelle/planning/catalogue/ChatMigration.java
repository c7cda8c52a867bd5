// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.planning.Subject;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.ChatTransfer;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.WindowState;
import org.passerelle.topology.derived.TopologyIndex;

/** Takes Group Chat content over to one Persistent Chat pool. */
final class ChatMigration {

    private ChatMigration() {
    }

    /** The pool of the target that receives the content: the one the migration names, else the first. */
    static Optional<Pool> receiver(Situation situation) {
        return groupChatPools(situation).stream().flatMap(pool -> situation.successor(pool).stream()).findFirst()
                .or(() -> situation.targetIndex().roles(PersistentChat.class).stream().map(TopologyIndex::poolOf)
                        .findFirst());
    }

    /** Whether a subject, a Persistent Chat pool or one of its computers, belongs to the pool that receives content. */
    static boolean receives(Situation situation, Subject subject) {
        Receiver receiver = situation.derived(Receiver.class, Receiver::new);
        return subject.target(Pool.class).filter(receiver.parts::contains).isPresent()
                || subject.target(Host.class).filter(receiver.parts::contains).isPresent();
    }

    /** The pool that receives content and its computers; nothing where no content is taken over. */
    private static final class Receiver {

        private final Set<EObject> parts = Collections.newSetFromMap(new IdentityHashMap<>());

        Receiver(Situation situation) {
            if (!groupChatPools(situation).isEmpty()) {
                receiver(situation).ifPresent(pool -> {
                    parts.add(pool);
                    Look.hosts(pool).forEach(parts::add);
                });
            }
        }
    }

    /** The Group Chat pools that hold rooms; servers for compliance alone have nothing to take over. */
    static List<Pool> groupChatPools(Situation situation) {
        return situation.legacyIndex().roles(GroupChat.class).stream().filter(ChatMigration::holdsRooms)
                .map(TopologyIndex::poolOf).toList();
    }

    /** Whether a Group Chat pool holds rooms. */
    static boolean holdsRooms(Situation situation, Subject subject) {
        return subject.legacy(Pool.class).flatMap(pool -> TopologyIndex.role(pool, GroupChat.class))
                .filter(ChatMigration::holdsRooms).isPresent();
    }

    private static boolean holdsRooms(GroupChat chat) {
        return chat.getStore() != null || chat.isLookup() || chat.isChannel() || !chat.isCompliance();
    }

    /** Settles which content is taken over. */
    static void choose(StepContext context) {
        Look.inState(context, groupChatPools(context.situation())).forEach(pool -> {
            ChatTransfer transfer = TopologyFactory.eINSTANCE.createChatTransfer();
            transfer.setFrom(pool);
            context.deployment().getChatTransfers().add(transfer);
        });
    }

    static boolean chosen(StateView view) {
        return !view.deployment().getChatTransfers().isEmpty();
    }

    /** Whether the pool behind the Persistent Chat pool is there. */
    static boolean homePoolThere(StateView view) {
        return view.subject().target(Pool.class).flatMap(pool -> TopologyIndex.role(pool, PersistentChat.class))
                .map(PersistentChat::getNextHop).map(hop -> view.inState(hop).isPresent()).orElse(true);
    }

    /** Installs the Persistent Chat pool that the step is about. */
    static void install(StepContext context) {
        Pool target = context.subject().target(Pool.class).orElseThrow();
        Pool pool = Definition.define(context, target);
        Installation.pool(context, target);
        context.deployment().getChatTransfers().forEach(transfer -> transfer.setTo(pool));
        Definition.publish(context);
    }

    static void backUpSource(StepContext context) {
        Look.legacyPool(context).ifPresent(pool -> {
            context.backUp(BackupSubject.CHAT_DATABASE, pool);
            context.backUp(BackupSubject.CHAT_FILES, pool);
        });
    }

    static boolean sourceBackedUp(StateView view) {
        return Look.legacyPool(view).map(pool -> view.hasBackup(BackupSubject.CHAT_DATABASE, pool)).orElse(true);
    }

    static boolean sourceInspected(StateView view) {
        return Look.inState(view, groupChatPools(view.situation())).stream()
                .allMatch(pool -> view.isAccepted(AcceptanceKind.CHAT_SOURCE, pool, null));
    }

    static void openWindow(StepContext context) {
        context.announce(NoticeKind.CHAT_OUTAGE, null);
        context.deployment().setChatWindow(WindowState.OPEN);
    }

    static boolean windowOpen(StateView view) {
        return view.deployment().getChatWindow() == WindowState.OPEN;
    }

    /** Stops the computer that the step is about. */
    static void stop(StepContext context) {
        Look.host(context).ifPresent(host -> Look.inService(context, host).setRunning(false));
    }

    /** Starts the computer that the step is about; with the last one the interruption is over. */
    static void start(StepContext context) {
        Look.host(context).ifPresent(host -> context.hostStateOf(host).setRunning(true));
        if (receiverRuns(context)) {
            context.deployment().setChatWindow(WindowState.CLOSED);
        }
    }

    /** Whether the services of the Group Chat pool that the step is about are stopped. */
    static boolean sourceStopped(StateView view) {
        return Look.legacyPool(view).map(pool -> Look.hosts(pool)
                .noneMatch(host -> view.hostState(host).map(HostState::isRunning).orElse(true))).orElse(true);
    }

    /** Whether the services of the receiving pool are stopped. */
    static boolean receiverStopped(StateView view) {
        return receiver(view.situation()).flatMap(view::inState).map(pool -> Look.hosts(pool)
                .noneMatch(host -> view.hostState(host).filter(HostState::isRunning).isPresent())).orElse(true);
    }

    static boolean receiverRuns(StateView view) {
        return receiver(view.situation()).flatMap(view::inState)
                .map(pool -> Look.everyHost(view, pool, HostState::isRunning)).orElse(false);
    }

    static void exported(StepContext context) {
        Look.legacyPool(context).ifPresent(pool -> context.deployment().getChatTransfers().stream()
                .filter(transfer -> transfer.getFrom() == pool).forEach(transfer -> transfer.setExported(true)));
    }

    static void rehearsed(StepContext context) {
        context.deployment().getChatTransfers().forEach(transfer -> transfer.setRehearsed(true));
    }

    static void imported(StepContext context) {
        context.deployment().getChatTransfers().forEach(transfer -> transfer.setImported(true));
        context.subject().target(Pool.class).flatMap(pool -> TopologyIndex.role(pool, PersistentChat.class))
                .filter(role -> context.inState(role).isPresent())
                .ifPresent(role -> context.fill(role, Literals.PERSISTENT_CHAT__ROOMS));
    }

    /** Gives a pool without a legacy counterpart what else the target declares. */
    static void fillNew(StepContext context, Pool target) {
        TopologyIndex.role(target, PersistentChat.class).ifPresent(role -> context.fill(role,
                Literals.PERSISTENT_CHAT__ROOMS, Literals.PERSISTENT_CHAT__ENDPOINT_URIS));
    }

    static void filesCopied(StepContext context) {
        Look.legacyPool(context).ifPresent(pool -> context.deployment().getChatTransfers().stream()
                .filter(transfer -> transfer.getFrom() == pool).forEach(transfer -> transfer.setFilesCopied(true)));
    }

    /** Whether every transfer shows a fact. */
    static Predicate<StateView> every(Predicate<ChatTransfer> fact) {
        return view -> !view.deployment().getChatTransfers().isEmpty()
                && view.deployment().getChatTransfers().stream().allMatch(fact);
    }

    /** Whether uploaded files are where the new pool looks for them, as far as there are any. */
    static boolean filesThere(StateView view) {
        return view.deployment().getChatTransfers().stream().allMatch(transfer -> transfer.isFilesCopied()
                || transfer.getFrom() == null || TopologyIndex.role(transfer.getFrom(), GroupChat.class)
                        .map(GroupChat::getUploadFolder).isEmpty());
    }

    /** Gives the new pool the address that legacy clients look for. */
    static void endpoint(StepContext context) {
        Pool target = context.subject().target(Pool.class).orElseThrow();
        context.inState(target).flatMap(pool -> TopologyIndex.role(pool, PersistentChat.class)).ifPresent(chat ->
                Look.inState(context, groupChatPools(context.situation())).forEach(pool -> {
                    context.poolStateOf(pool).setLookupAccountRemoved(true);
                    TopologyIndex.role(pool, GroupChat.class).map(GroupChat::getLookupUri)
                            .filter(uri -> !chat.getEndpointUris().contains(uri)).ifPresent(chat.getEndpointUris()::add);
                }));
    }

    /** Whether the old address leads to the new pool, where legacy clients are kept. */
    static boolean endpointThere(StateView view) {
        if (!Facts.KEEP_LEGACY_CHAT_CLIENTS.holds(view.situation())) {
            return true;
        }
        Optional<PersistentChat> chat = receiver(view.situation()).flatMap(view::inState)
                .flatMap(pool -> TopologyIndex.role(pool, PersistentChat.class));
        return chat.isPresent() && view.situation().legacyIndex().roles(GroupChat.class).stream()
                .map(GroupChat::getLookupUri).filter(uri -> uri != null).allMatch(chat.get().getEndpointUris()::contains);
    }

    /** Whether the content was checked on the new pool. */
    static boolean accepted(StateView view) {
        return receiver(view.situation()).flatMap(view::inState)
                .filter(pool -> view.isAccepted(AcceptanceKind.CHAT_DATA, pool, null)).isPresent();
    }

    /** Takes the trusted service entries of the Group Chat pool that the step is about away. */
    static void removeTrust(StepContext context) {
        Look.legacyPool(context).ifPresent(pool -> TrustedEntries.of(context.state(), pool)
                .forEach(context::remove));
    }
}

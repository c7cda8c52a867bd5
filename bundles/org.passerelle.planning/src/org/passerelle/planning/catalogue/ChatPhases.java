// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Condition;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.ChatTransfer;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;

/** Group Chat to Persistent Chat. */
final class ChatPhases {

    /** There is Group Chat content to take over and a pool that receives it. */
    private static final Condition MIGRATES = Facts.LEGACY_GROUP_CHAT.and(Facts.TARGET_PERSISTENT_CHAT);
    private static final Condition FILLED = Condition.fact("target.chatFilled", ChatPhases::receiverFilled);

    private ChatPhases() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(homePool(), install(), administrator(), backup(), inspect(), announce(), stopLegacy(),
                export(), stopNew(), backupNew(), rehearse(), importData(), files(), endpoint(), start(), verify(),
                uninstall(), trust(), enable());
    }

    private static StepKind homePool() {
        return StepKind.of("PCHAT-00-01")
                .when(MIGRATES)
                .requires("I-18", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .effect(ChatMigration::choose).build();
    }

    private static StepKind install() {
        return StepKind.of("PCHAT-00-02")
                .when(MIGRATES)
                .where(ChatMigration::receives)
                .requires("I-18", "requirement.chat-chosen", ChatMigration::chosen)
                .requires("I-18", "requirement.chat-home-pool", ChatMigration::homePoolThere)
                .effect(ChatMigration::install).build();
    }

    private static StepKind administrator() {
        return StepKind.of("PCHAT-00-03")
                .when(MIGRATES)
                .requires("I-18", "requirement.chat-published", Readiness::chatPoolPublished)
                .effect(context -> context.deployment().setChatAdministrator(true)).build();
    }

    private static StepKind backup() {
        return StepKind.of("PCHAT-01-01")
                .when(MIGRATES)
                .effect(ChatMigration::backUpSource).build();
    }

    private static StepKind inspect() {
        return StepKind.of("PCHAT-01-02")
                .when(MIGRATES)
                .where(ChatMigration::holdsRooms)
                .requires("I-02", "requirement.chat-backed-up", ChatMigration::sourceBackedUp)
                .effect(context -> Look.legacyPool(context)
                        .ifPresent(pool -> context.accept(AcceptanceKind.CHAT_SOURCE, pool, null))).build();
    }

    private static StepKind announce() {
        return StepKind.of("PCHAT-02-01")
                .when(MIGRATES)
                .requires("I-18", "requirement.chat-inspected", ChatMigration::sourceInspected)
                .requires("I-18", "requirement.chat-administrator",
                        view -> view.deployment().isChatAdministrator())
                .effect(ChatMigration::openWindow).build();
    }

    private static StepKind stopLegacy() {
        return StepKind.of("PCHAT-02-02")
                .when(MIGRATES)
                .requires("I-18", "requirement.chat-window", ChatMigration::windowOpen)
                .effect(ChatMigration::stop).build();
    }

    private static StepKind export() {
        return StepKind.of("PCHAT-02-03")
                .when(MIGRATES)
                .where(ChatMigration::holdsRooms)
                .requires("I-18", "requirement.chat-source-stopped", ChatMigration::sourceStopped)
                .requires("I-18", "requirement.chat-administrator",
                        view -> view.deployment().isChatAdministrator())
                .effect(ChatMigration::exported).build();
    }

    private static StepKind stopNew() {
        return StepKind.of("PCHAT-02-04")
                .when(MIGRATES)
                .where(ChatMigration::receives)
                .requires("I-18", "requirement.chat-exported", ChatMigration.every(ChatTransfer::isExported))
                .effect(ChatMigration::stop).build();
    }

    private static StepKind backupNew() {
        return StepKind.of("PCHAT-02-05")
                .when(MIGRATES.and(FILLED))
                .where(ChatMigration::receives)
                .requires("I-18", "requirement.chat-receiver-stopped", ChatMigration::receiverStopped)
                .effect(context -> Look.targetPool(context)
                        .ifPresent(pool -> context.backUp(BackupSubject.CHAT_DATABASE, pool))).build();
    }

    private static StepKind rehearse() {
        return StepKind.of("PCHAT-02-06")
                .when(MIGRATES)
                .where(ChatMigration::receives)
                .requires("I-18", "requirement.chat-exported", ChatMigration.every(ChatTransfer::isExported))
                .requires("I-18", "requirement.chat-receiver-stopped", ChatMigration::receiverStopped)
                .requires("I-02", "requirement.chat-receiver-backed-up", Readiness::receiverBackedUp)
                .effect(ChatMigration::rehearsed).build();
    }

    private static StepKind importData() {
        return StepKind.of("PCHAT-02-07")
                .when(MIGRATES)
                .where(ChatMigration::receives)
                .requires("I-18", "requirement.chat-rehearsed", ChatMigration.every(ChatTransfer::isRehearsed))
                .effect(ChatMigration::imported).build();
    }

    private static StepKind files() {
        return StepKind.of("PCHAT-02-08")
                .when(MIGRATES.and(Facts.LEGACY_GROUP_CHAT_FILES))
                .where((situation, subject) -> subject.legacy(Pool.class)
                        .flatMap(pool -> TopologyIndex.role(pool, GroupChat.class))
                        .map(GroupChat::getUploadFolder).isPresent())
                .requires("I-18", "requirement.chat-imported", ChatMigration.every(ChatTransfer::isImported))
                .effect(ChatMigration::filesCopied).build();
    }

    private static StepKind endpoint() {
        return StepKind.of("PCHAT-02-09")
                .when(MIGRATES.and(Facts.KEEP_LEGACY_CHAT_CLIENTS))
                .where(ChatMigration::receives)
                .requires("I-18", "requirement.chat-imported", ChatMigration.every(ChatTransfer::isImported))
                .effect(ChatMigration::endpoint).build();
    }

    private static StepKind start() {
        return StepKind.of("PCHAT-02-10")
                .when(MIGRATES)
                .where(ChatMigration::receives)
                .requires("I-18", "requirement.chat-imported", ChatMigration.every(ChatTransfer::isImported))
                .requires("I-18", "requirement.chat-files", ChatMigration::filesThere)
                .requires("I-18", "requirement.chat-endpoint", ChatMigration::endpointThere)
                .effect(ChatMigration::start).build();
    }

    private static StepKind verify() {
        return StepKind.of("PCHAT-02-11")
                .when(MIGRATES)
                .where(ChatMigration::receives)
                .requires("I-18", "requirement.chat-receiver-runs", ChatMigration::receiverRuns)
                .effect(context -> Look.targetPool(context)
                        .ifPresent(pool -> context.accept(AcceptanceKind.CHAT_DATA, pool, null))).build();
    }

    private static StepKind uninstall() {
        return StepKind.of("PCHAT-03-01")
                .when(Facts.LEGACY_GROUP_CHAT)
                .requires("I-18", "requirement.chat-accepted", Readiness::chatAccepted)
                .effect(Retirement::server).build();
    }

    private static StepKind trust() {
        return StepKind.of("PCHAT-03-02")
                .when(Facts.LEGACY_GROUP_CHAT)
                .requires("I-18", "requirement.chat-servers-gone", Readiness::legacyPoolDeactivated)
                .requires("I-18", "requirement.chat-accepted", Readiness::chatAccepted)
                .effect(ChatMigration::removeTrust).build();
    }

    private static StepKind enable() {
        return StepKind.of("PCHAT-03-03")
                .when(MIGRATES)
                .requires("I-18", "requirement.chat-accepted", Readiness::chatAccepted)
                .effect(Policies::persistentChat).build();
    }

    /** Whether rooms or categories were created on the receiving pool before the import. */
    private static boolean receiverFilled(Situation situation) {
        return ChatMigration.receiver(situation).flatMap(pool -> TopologyIndex.role(pool, PersistentChat.class))
                .filter(chat -> !chat.getCategories().isEmpty()).isPresent();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import static org.passerelle.planning.Condition.fact;

import org.passerelle.migration.WaveKind;
import org.passerelle.planning.internal.EdgeFacts;
import org.passerelle.planning.internal.TopologyFacts;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.Edition;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.PoolKind;

/** The facts that conditions are made of. */
public final class Facts {

    public static final Condition LEGACY_EDGE = fact("legacy.hasEdge", s -> !s.legacyEdges().isEmpty());
    public static final Condition LEGACY_EDGE_EXPANDED = fact("legacy.edge.expanded", EdgeFacts::expanded);
    public static final Condition LEGACY_EDGE_SAME_FQDN = fact("legacy.edge.sameFqdn", EdgeFacts::sameFqdn);
    public static final Condition ACCESS_NAME_KEPT = fact("edge.accessNameKept", EdgeFacts::accessNameKept);
    public static final Condition LEGACY_FEDERATION =
            fact("legacy.federation", s -> TopologyFacts.federation(s.legacyIndex()));
    public static final Condition PARTNERS_ON_LEGACY = fact("legacy.partnersOnLegacy",
            s -> s.legacy().getFederation() != null && s.legacy().getFederation().isPartnersOnLegacy());
    public static final Condition LEGACY_XMPP = fact("legacy.xmpp", s -> TopologyFacts.xmpp(s.legacyIndex()));
    public static final Condition LEGACY_VOICE =
            fact("legacy.enterpriseVoice", s -> TopologyFacts.enterpriseVoice(s.legacyIndex()));
    public static final Condition LEGACY_DIAL_IN = fact("legacy.dialIn", s -> TopologyFacts.dialIn(s.legacyIndex()));
    public static final Condition LEGACY_RESPONSE_GROUPS = fact("legacy.responseGroups",
            s -> s.legacyIndex().pools().stream().anyMatch(p -> p.getResponseGroups() != null));
    public static final Condition LEGACY_EXCHANGE_UM =
            fact("legacy.exchangeUm", s -> TopologyFacts.exchangeUm(s.legacyIndex()));
    public static final Condition LEGACY_OWA_IM =
            fact("legacy.owaIm", s -> TopologyFacts.outlookWebAppIm(s.legacyIndex()));
    public static final Condition LEGACY_REMOTE_CALL_CONTROL = fact("legacy.remoteCallControl",
            s -> s.legacy().getRemoteCallControl() != null && !s.legacy().getRemoteCallControl().getGateways().isEmpty());
    public static final Condition LEGACY_ARCHIVING =
            fact("legacy.archiving", s -> TopologyFacts.archiving(s.legacyIndex()));
    public static final Condition LEGACY_MONITORING =
            fact("legacy.monitoring", s -> TopologyFacts.monitoring(s.legacyIndex()));
    public static final Condition LEGACY_CWA = fact("legacy.cwa", s -> TopologyFacts.has(s.legacyIndex(),
            PoolKind.COMMUNICATOR_WEB_ACCESS));
    public static final Condition LEGACY_GROUP_CHAT = fact("legacy.groupChat",
            s -> TopologyFacts.groupChat(s.legacyIndex()));
    public static final Condition LEGACY_GROUP_CHAT_FILES = fact("legacy.groupChat.files",
            s -> TopologyFacts.groupChatFiles(s.legacyIndex()));
    public static final Condition LEGACY_CUSTOM_ADDRESS_BOOK = fact("legacy.abNormalizationCustom",
            s -> s.legacyIndex().pools().stream().anyMatch(
                    p -> p.getAddressBook() != null && p.getAddressBook().isCustomNormalization()));
    public static final Condition LEGACY_COMMON_AREA_PHONES = fact("legacy.commonAreaPhones",
            s -> TopologyFacts.contacts(s.legacyIndex(), ContactKind.COMMON_AREA_PHONE));
    public static final Condition LEGACY_ANALOG_DEVICES = fact("legacy.analogDevices",
            s -> TopologyFacts.contacts(s.legacyIndex(), ContactKind.ANALOG_DEVICE));
    public static final Condition LEGACY_DIRECTOR =
            fact("legacy.hasDirector", s -> TopologyFacts.has(s.legacyIndex(), PoolKind.DIRECTOR));
    public static final Condition LEGACY_SEVERAL_POOLS_OR_SITES = fact("legacy.severalPoolsOrSites",
            s -> s.legacyFrontEnds().size() > 1 || s.legacy().getSites().size() > 1);
    public static final Condition LEGACY_BLANK_NAMES =
            fact("legacy.blankNames", s -> TopologyFacts.blankNames(s.legacyIndex()));
    public static final Condition TARGET_EDGE = fact("target.hasEdge", s -> !s.targetEdges().isEmpty());
    public static final Condition TARGET_FEDERATION =
            fact("target.federation", s -> TopologyFacts.federation(s.targetIndex()));
    public static final Condition TARGET_XMPP = fact("target.xmpp", s -> TopologyFacts.xmpp(s.targetIndex()));
    public static final Condition TARGET_VOICE =
            fact("target.enterpriseVoice", s -> TopologyFacts.enterpriseVoice(s.targetIndex()));
    public static final Condition TARGET_OWA_IM =
            fact("target.owaIm", s -> TopologyFacts.outlookWebAppIm(s.targetIndex()));
    public static final Condition TARGET_DIRECTOR =
            fact("target.hasDirector", s -> TopologyFacts.has(s.targetIndex(), PoolKind.DIRECTOR));
    public static final Condition TARGET_PERSISTENT_CHAT =
            fact("target.persistentChat", s -> TopologyFacts.persistentChat(s.targetIndex()));
    public static final Condition TARGET_STAND_ALONE_MEDIATION = fact("target.mediation.standAlone",
            s -> TopologyFacts.has(s.targetIndex(), PoolKind.MEDIATION));
    public static final Condition TARGET_PERSISTENT_CHAT_POLICY = fact("target.persistentChatPolicy",
            s -> s.target().getPolicies().stream().anyMatch(p -> p.getKind() == PolicyKind.PERSISTENT_CHAT));
    public static final Condition PILOT_STANDARD_EDITION = fact("target.pool.standardEdition",
            s -> s.pilotPool().filter(pool -> pool.getEdition() != Edition.ENTERPRISE).isPresent());
    public static final Condition ARCHIVING_CONTINUITY =
            fact("options.archivingContinuity", s -> s.options().isArchivingContinuity());
    public static final Condition LEGACY_JOIN_PAGE =
            fact("options.legacyJoinPage", s -> s.options().isLegacyJoinPage());
    public static final Condition KEEP_LEGACY_CHAT_CLIENTS = fact("chat.keepLegacyClients",
            s -> s.migration().getChat() != null && s.migration().getChat().isKeepLegacyClients());
    public static final Condition CHAT_CONTENT = fact("chat.contentRequired",
            s -> s.migration().getChat() == null || s.migration().getChat().isContentRequired());
    public static final Condition PILOT_WAVES =
            fact("migration.pilotWaves", s -> !s.waves().of(WaveKind.PILOT).isEmpty());

    private Facts() {
    }
}
